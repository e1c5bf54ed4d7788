package nl.casustafel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.files.Unwritten;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {
  @TempDir Path folder;
  private final PaperPress press = new PaperPress();
  private final List<String> told = new ArrayList<>();
  private RealWorkshops workshops;
  private Workshop workshop;
  private ReportModel model;

  @BeforeEach
  void beginWorkshop() {
    workshops = new RealWorkshops(folder.resolve("data"));
    workshop = workshops.begin(Language.EN);
    model = new ReportModel(workshop::view, press, new Tasks(Runnable::run, Runnable::run));
  }

  @AfterEach
  void closeDatabase() {
    workshops.close();
  }

  private Making.Made made() {
    return (Making.Made) model.makingProperty().get();
  }

  @Test
  void theReportHasItsPagesAndItsSectionsWithTheirPages() {
    model.make(Language.EN);

    assertThat(made().pages().count()).isEqualTo(3);
    assertThat(made().pages().marks())
        .containsExactly(
            new PdfPages.Mark("Summary", 0),
            new PdfPages.Mark("Observations", 1),
            new PdfPages.Mark("Questions and answers", 2));
  }

  @Test
  void itIsMadeAnewForAnotherLanguageAndNotForTheSame() {
    model.make(Language.EN);
    model.make(Language.EN);
    model.make(Language.NL);

    assertThat(press.printed).containsExactly(Language.EN, Language.NL);
    assertThat(made().pages().marks().getFirst().heading()).isEqualTo("Samenvatting");
  }

  @Test
  void itIsMadeAnewAfterTheWorkshopWentOn() {
    model.make(Language.EN);
    workshop.execute(new Command.MoveTo(Place.of(Part.RISKS), 0));
    model.make(Language.EN);

    assertThat(press.printed).containsExactly(Language.EN, Language.EN);
    assertThat(model.view().identity().revision()).isEqualTo(2);
  }

  @Test
  @Logs("WARN ReportModel: the report could not be made <- IOException")
  void aReportThatCannotBeMadeIsSaidSoAndCanBeTriedAgain() {
    press.outOfPaper = true;
    model.make(Language.EN);
    assertThat(model.makingProperty().get()).isEqualTo(new Making.Failed());

    press.outOfPaper = false;
    model.make(Language.EN);
    assertThat(model.makingProperty().get()).isInstanceOf(Making.Made.class);
  }

  @Test
  void aPageIsPaintedAsWideAsAskedFor() {
    List<Image> painted = new ArrayList<>();
    model.make(Language.EN);
    model.paint(1, 300, painted::add);

    assertThat(painted).hasSize(1);
    assertThat(painted.getFirst().getWidth()).isEqualTo(300);
    assertThat(painted.getFirst().getHeight()).isBetween(420.0, 426.0);
  }

  @Test
  void savingWritesTheWholeReportAndSaysWhere() throws Exception {
    Path file = folder.resolve("report.pdf");
    model.make(Language.EN);
    model.save(file, problem -> told.add("not saved"));

    assertThat(Files.readAllBytes(file)).isEqualTo(made().pdf());
    assertThat(made().savedAs()).isEqualTo(file);
    assertThat(told).isEmpty();
  }

  @Test
  @Logs("WARN ReportModel: the report could not be saved <- Unwritten")
  void savingThatFailsLeavesTheFormerFileAndNoPieces() throws Exception {
    Path file = Files.createDirectory(folder.resolve("report.pdf"));
    Files.writeString(file.resolve("inside"), "former");
    model.make(Language.EN);
    model.save(file, problem -> told.add("not saved"));

    assertThat(told).containsExactly("not saved");
    assertThat(made().savedAs()).isNull();
    assertThat(file.resolve("inside")).hasContent("former");
    assertThat(folder.resolve("report.pdf.part")).doesNotExist();
  }

  @Test
  @Logs("WARN ReportModel: the report could not be saved <- Unwritten")
  void savingThatFailsSaysTheReasonByAskingTheFileSystem() {
    model.make(Language.EN);
    model.save(folder.resolve("none").resolve("r.pdf"), problem -> told.add(words(problem)));
    model.save(folder.resolve("é".repeat(130) + ".pdf"), problem -> told.add(words(problem)));

    assertThat(told.get(0))
        .isEqualTo("There is no folder there for r.pdf. Make it first, or choose another place.");
    assertThat(told.get(1))
        .endsWith("the system does not allow such a name. Choose another, shorter one.");
  }

  private static String words(Exception problem) {
    return ((Unwritten) problem).words(new Texts(Language.EN));
  }

  @Test
  void afterItIsLeftNothingIsHeldAndItIsMadeAgainWhenOneComesBack() {
    model.make(Language.EN);
    model.discard();
    assertThat(model.makingProperty().get()).isEqualTo(new Making.Cancelled());

    model.make(Language.EN);
    assertThat(made().pages().count()).isEqualTo(3);
  }
}
