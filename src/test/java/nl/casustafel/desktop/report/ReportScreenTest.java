package nl.casustafel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Room;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.log.Logs;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.report.Report;
import nl.casustafel.report.pdf.PdfWriter;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportScreenTest extends WindowTest {
  private static final String SHEET = ReportScreen.class.getResource("report.css").toExternalForm();

  @TempDir Path folder;
  private final PaperPress press = new PaperPress();
  private final List<String> deeds = new ArrayList<>();
  private final Desk desk = new Desk();
  private RealWorkshops workshops;
  private ReportScreen screen;

  /** A desk on which files are saved and opened without asking the system. */
  private final class Desk implements ReportFiles {
    Optional<Path> target = Optional.empty();

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
      deeds.add("ask " + suggestedName);
      return target;
    }

    @Override
    public void open(Path file) {
      deeds.add("open " + file.getFileName());
    }
  }

  @BeforeEach
  void openDatabase() {
    workshops = new RealWorkshops(folder.resolve("data"));
  }

  @AfterEach
  void closeDatabase() {
    workshops.close();
  }

  private Parent build(Language language) {
    return build(workshops.begin(language), press, language);
  }

  private Parent build(Workshop workshop, ReportPress by, Language language) {
    ReportModel model =
        new ReportModel(workshop::view, by, new Tasks(Runnable::run, Runnable::run));
    DialogLayer layer = new DialogLayer(new Texts(language));
    screen = new ReportScreen(model, () -> deeds.add("back"), desk, layer, new Texts(language));
    layer.setContent(screen.root());
    screen.shown();
    return layer;
  }

  @Test
  void theSectionsStandBesideThePagesAndLeadToThem() {
    show(() -> build(Language.EN), SHEET);

    clickOn("Questions and answers");
    settle();
    PageList pages = lookup(".page-list").queryAs(PageList.class);
    assertThat(pages.getAccessibleText()).isEqualTo("3 pages");
    assertThat(lookup(".page-cell").<Node>queryAll())
        .anyMatch(cell -> "Page 3 of 3".equals(cell.getAccessibleText()) && cell.isVisible());
  }

  @Test
  void itSaysWhatWasTreated() {
    show(() -> build(Language.EN), SHEET);

    assertThat(lookup("0 of 8 observations concluded or parked").tryQuery()).isPresent();
    assertThat(lookup("No open actions").tryQuery()).isPresent();
  }

  @Test
  void savingAsksForAPlaceAndThenOffersToOpenTheFile() {
    desk.target = Optional.of(folder.resolve("mine.pdf"));
    show(() -> build(Language.EN), SHEET);

    clickOn("Save as PDF");
    settle();
    clickOn("Open it, to read or print");

    assertThat(folder.resolve("mine.pdf")).isNotEmptyFile();
    assertThat(deeds)
        .containsExactly(
            "ask DPIA report Recruitment pilot, region East 2026-11-23.pdf", "open mine.pdf");
  }

  @Test
  void whoChoosesNoPlaceGoesOnReading() {
    show(() -> build(Language.EN), SHEET);
    clickOn("Save as PDF");

    assertThat(lookup(".saved-notice").tryQuery()).isEmpty();
    assertThat(lookup(".page-list").tryQuery()).isPresent();
  }

  @Test
  @Logs("WARN ReportModel: the report could not be saved <- Unwritten")
  void aPlaceThatCannotBeWrittenIsExplained() {
    desk.target = Optional.of(folder.resolve("no-such-folder/mine.pdf"));
    show(() -> build(Language.EN), SHEET);
    clickOn("Save as PDF");
    settle();

    assertThat(lookup("The report was not saved.").tryQuery()).isPresent();
    clickOn("Close");
    assertThat(lookup(".page-list").tryQuery()).isPresent();
  }

  @Test
  @Logs("WARN ReportModel: the report could not be made <- IOException")
  void aReportThatCannotBeMadeSaysWhatIsKeptAndTriesAgain() {
    press.outOfPaper = true;
    show(() -> build(Language.EN), SHEET);
    Button save = lookup("Save as PDF").queryButton();
    assertThat(save.isDisabled()).isTrue();
    assertThat(lookup("The report could not be made.").tryQuery()).isPresent();

    press.outOfPaper = false;
    clickOn("Try again");
    assertThat(lookup(".page-list").tryQuery()).isPresent();
    assertThat(save.isDisabled()).isFalse();
  }

  @Test
  void allOfItIsReachedAndNamedWithoutAPointer() {
    Parent root = show(() -> build(Language.NL), SHEET);
    Accessibility.check(root);
    act(() -> lookup(".icon-button").query().requestFocus());

    type(KeyCode.TAB);
    assertThat(lookup("Opslaan als pdf").queryButton().isFocused()).isTrue();
    type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    assertThat(stage().getScene().getFocusOwner().getAccessibleText()).isEqualTo("Observaties, 2");
    act(() -> screen.back());
    assertThat(deeds).containsExactly("back");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pictures(Language language) {
    Workshop workshop = workshops.begin(language);
    new Rehearsal(workshop, 7).play();
    byte[] pdf =
        PdfWriter.bytes(Report.of(workshop.view(), language, LocalDate.now(RealWorkshops.CLOCK)));
    for (Look look :
        List.of(
            Look.USUAL,
            new Look(Theme.DARK, 100),
            new Look(Theme.HIGH_CONTRAST, 100),
            new Look(Theme.LIGHT, 200))) {
      Supplier<Parent> content = () -> build(workshop, (view, wanted) -> pdf, language);

      assertThat(Screenshots.take("report", language, look, content, SHEET)).isNotEmptyFile();
      Accessibility.checkNothingCut(show(content, look, SHEET));
    }
  }

  private void show(Language language, Look look, double width, double height) {
    show(
        () -> {
          Region root = (Region) build(language);
          root.setPrefSize(width, height);
          return root;
        },
        look,
        SHEET);
    act(() -> {
      stage().setWidth(width);
      stage().setHeight(height);
    });
  }

  @ParameterizedTest
  @CsvSource({"NL,1366,768,150", "EN,1366,768,150", "NL,1280,720,200", "EN,1280,720,200"})
  @Logs("WARN ReportModel: the report could not be made <- IOException")
  void nothingLeavesTheWindowAndNothingLiesOverAnother(
      Language language, double width, double height, int percent) {
    Look look = new Look(Theme.LIGHT, percent);
    desk.target = Optional.of(folder.resolve("a-name-as-long-as-people-give-their-files.pdf"));
    List<String> lacking = new ArrayList<>();
    for (boolean fails : new boolean[] {true, false}) {
      press.outOfPaper = fails;
      show(language, look, width, height);
      if (!fails) {
        act(() -> ((Button) lookup(".report-head .primary").query()).fire());
      }
      for (double end : new double[] {0, 1}) {
        act(() -> ((ScrollPane) lookup(".report-left").query()).setVvalue(end));
        Screenshots.take(
            "fits-report-" + (int) width + "-" + fails + (int) end,
            language,
            look,
            stage().getScene());
        lacking.addAll(see(() -> Room.lacking(stage().getScene())));
        lacking.addAll(see(() -> Room.overlapping(stage().getScene())));
      }
    }
    assertThat(lacking).isEmpty();
  }
}
