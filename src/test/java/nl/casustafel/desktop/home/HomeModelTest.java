package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.log.Logs;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopSummary;
import org.junit.jupiter.api.Test;

class HomeModelTest {
  private final SampleArchive archive = SampleArchive.ofThree();
  private final HomeModel model =
      new HomeModel(new Tasks(Runnable::run, Runnable::run), archive, SampleArchive.CLOCK);

  @Test
  void nothingIsKnownBeforeTheWorkshopsAreRead() {
    assertThat(model.contentsProperty().get()).isEqualTo(new Contents.Awaited());
    assertThat(model.casesProperty().get()).isEmpty();
    assertThat(model.found()).isEmpty();
  }

  @Test
  void whatWasReadIsShownInItsOrderWithTheLastBackup() {
    model.load();

    assertThat(model.contentsProperty().get())
        .isEqualTo(new Contents.Listed(archive.workshops, archive.voting, archive.lastBackup));
    assertThat(model.found()).containsExactlyElementsOf(archive.workshops);
  }

  @Test
  void everyCaseSaysHowMuchItHoldsBeforeAnythingIsAnswered() {
    CaseShelf shelf = new CaseLibrary(BuiltIn.guide().knownIds()).builtIn();

    model.show(shelf, BuiltIn.guide());

    assertThat(model.casesProperty().get())
        .extracting(
            choice -> choice.source().template().id(), CaseChoice::own, CaseChoice::observations)
        .containsExactly(
            tuple("chatlog-finetuning", false, 6),
            tuple("recruitment-screening", false, 8),
            tuple("patient-summaries", false, 6));
    assertThat(model.casesProperty().get())
        .extracting(CaseChoice::coreQuestions)
        .allSatisfy(number -> assertThat(number).isBetween(16, 20));
  }

  @Test
  void aSearchLooksInTitleOrganisationAndCaseInBothLanguages() {
    model.load();

    assertThat(searching("pilot")).containsExactly(SampleArchive.PILOT);
    assertThat(searching("noord")).containsExactly(SampleArchive.RECORDS);
    assertThat(searching("kandidaten")).containsExactly(SampleArchive.PILOT);
    assertThat(searching("candidates")).containsExactly(SampleArchive.PILOT);
  }

  @Test
  void everyWordCountsInWhateverOrderAndAccentsDoNot() {
    model.load();

    assertThat(searching("  EAST   recruitment ")).containsExactly(SampleArchive.PILOT);
    assertThat(searching("lodz chat")).containsExactly(SampleArchive.CHAT);
    assertThat(searching("lodz pilot")).isEmpty();
    assertThat(searching(" ")).containsExactlyElementsOf(archive.workshops);
  }

  @Test
  void onlyTheFirstIsTheNewest() {
    model.load();

    assertThat(archive.workshops.stream().filter(model::isNewest))
        .containsExactly(SampleArchive.PILOT);
  }

  @Test
  @Logs("WARN HomeModel: the workshops could not be read or deleted <- StoreFailure")
  void workshopsThatCannotBeReadSayWhyAndCanBeReadLater() {
    archive.broken = StoreFailure.Reason.LOCKED;
    model.load();
    assertThat(model.contentsProperty().get())
        .isEqualTo(new Contents.Unreadable(StoreFailure.Reason.LOCKED));

    archive.broken = null;
    model.tryAgain();
    assertThat(model.found()).containsExactlyElementsOf(archive.workshops);
  }

  @Test
  void aDeletedWorkshopIsGoneFromTheList() {
    model.load();

    model.delete(SampleArchive.PILOT.id(), HomeModelTest::unexpected);

    assertThat(model.found()).containsExactly(SampleArchive.RECORDS, SampleArchive.CHAT);
  }

  @Test
  @Logs("WARN HomeModel: the workshops could not be read or deleted <- StoreFailure")
  void aWorkshopThatCannotBeDeletedStaysAndTheReasonIsTold() {
    List<StoreFailure.Reason> told = new ArrayList<>();
    model.load();
    archive.broken = StoreFailure.Reason.READ_ONLY;

    model.delete(SampleArchive.PILOT.id(), told::add);

    assertThat(told).containsExactly(StoreFailure.Reason.READ_ONLY);
    assertThat(model.found()).contains(SampleArchive.PILOT);
  }

  private List<WorkshopSummary> searching(String query) {
    model.searchProperty().set(query);
    return model.found();
  }

  private static void unexpected(StoreFailure.Reason reason) {
    throw new AssertionError(reason);
  }
}
