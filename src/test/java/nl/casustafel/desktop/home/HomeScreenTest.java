package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Kept;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.Test;

class HomeScreenTest extends WindowTest {
  private HomeWindow window;

  private void open(SampleArchive archive) {
    show(
        () -> {
          window = HomeWindow.complete(archive, Language.EN);
          return window.root();
        },
        HomeWindow.stylesheet());
  }

  @Test
  void aCaseIsOneClickAway() {
    open(SampleArchive.ofThree());

    clickOn(named("Begin: Selecting candidates"));

    assertThat(window.ledTo).containsExactly("begin recruitment-screening");
  }

  @Test
  void withTheKeyboardAloneOneReachesACaseASearchAndTheWorkshopFound() {
    open(SampleArchive.ofThree());
    act(() -> named("Begin: Chats that teach a model").requestFocus());
    type(KeyCode.TAB).type(KeyCode.SPACE);
    act(() -> window.screen.search());
    write("noord");
    type(KeyCode.TAB).type(KeyCode.SPACE);

    assertThat(window.ledTo)
        .containsExactly("begin recruitment-screening", "report " + SampleArchive.RECORDS.id());
  }

  @Test
  void whatIsSaidWhileWorkshopsOpenStandsWhereTheirAbsenceIsSaid() {
    Texts texts = new Texts(Language.EN);
    Region opening = (Region) StateNotes.awaited(texts);
    Region none = (Region) StateNotes.empty(texts);
    show(() -> new VBox(opening, none), HomeWindow.stylesheet());

    assertThat(see(() -> opening.getPadding().getLeft())).isPositive();
    assertThat(see(opening::getPadding)).isEqualTo(see(none::getPadding));
  }

  @Test
  void aWorkshopSaysWhatItIsAndHowFarItIs() {
    open(SampleArchive.ofThree());

    assertThat(words())
        .contains(
            "Recruitment pilot, region East",
            "Housing association De Vaart",
            "Today 10:42",
            "31 of 48 questions · 5 of 8 observations",
            "18 November",
            "Complete",
            "3 November 2025",
            "Your data are on this computer only · last backup: today 09:00 · ");
  }

  @Test
  void onlyTheNewestWorkshopHasTheFilledButton() {
    open(SampleArchive.of(SampleArchive.PILOT, SampleArchive.CHAT));

    assertThat(named("Continue: Recruitment pilot, region East").getStyleClass())
        .contains("primary");
    assertThat(named("Continue: Chat assistant").getStyleClass()).doesNotContain("primary");
  }

  @Test
  void deletingAsksFirstAndThenTheWorkshopIsGone() {
    open(SampleArchive.ofThree());

    chooseLast(named("More for Chat assistant"));
    assertThat(words()).anyMatch(said -> said.contains("There is no way back."));
    assertThat(words()).contains("Chat assistant");
    clickOn("Delete for good");

    assertThat(words()).doesNotContain("Chat assistant");
  }

  @Test
  @Logs("WARN HomeModel: the workshops could not be read or deleted <- StoreFailure")
  void whenItCannotBeDeletedThatIsSaidAndTheWorkshopStays() {
    SampleArchive archive = SampleArchive.ofThree();
    open(archive);
    archive.broken = StoreFailure.Reason.LOCKED;

    chooseLast(named("More for Chat assistant"));
    clickOn("Delete for good");

    assertThat(words())
        .contains(
            "The workshop was not deleted.",
            "Another program is using the database. Close it, then try again.",
            "Chat assistant");
  }

  @Test
  void aSearchThatFindsNothingSaysSoAndCanBeCleared() {
    open(SampleArchive.ofThree());
    act(() -> window.model.searchProperty().set("zebra"));
    assertThat(words()).contains("No workshop matches “zebra”.");

    act(named("Show all workshops")::fire);

    assertThat(words()).contains("Chat assistant");
    assertThat(lookup(".search").queryAs(TextField.class).getText()).isEmpty();
  }

  @Test
  void withoutWorkshopsThePlaceSaysWhatItIsFor() {
    open(new SampleArchive());

    assertThat(words()).contains("No workshops yet").doesNotContain("Last worked on");
    assertThat(lookup(".search").query().isVisible()).isFalse();
  }

  @Test
  @Logs("WARN HomeModel: the workshops could not be read or deleted <- StoreFailure")
  void whenTheWorkshopsCannotBeReadOneCanTryAgain() {
    SampleArchive archive = SampleArchive.ofThree();
    archive.broken = StoreFailure.Reason.READ_ONLY;
    open(archive);
    assertThat(words())
        .contains(
            "Your workshops could not be read.",
            "Nothing was changed: everything you recorded is still in the database.");

    archive.broken = null;
    act(named("Try again")::fire);

    assertThat(words()).contains("Chat assistant");
  }

  @Test
  void ofManyWorkshopsSomeAreShownAndMoreOnRequest() {
    open(SampleArchive.ofMany(200));
    assertThat(lookup(".workshop-row").queryAll()).hasSize(20);

    act(() -> named("Show 20 more of 180").fire());

    assertThat(lookup(".workshop-row").queryAll()).hasSize(40);
    assertThat(named("Continue: Workshop 21").isFocused()).isTrue();
  }

  @Test
  void theFirstFrameWaitsForNothing() {
    show(
        () -> {
          window = new HomeWindow(SampleArchive.ofThree(), Language.NL);
          return window.root();
        },
        HomeWindow.stylesheet());

    assertThat(words()).contains("Een workshop beginnen", "Uw eigen casus", "Workshops");
    act(window::showCases);
    assertThat(words()).contains("Kandidaten selecteren");
  }

  @Test
  void ownCasesStandBesideTheBuiltInOnesAndSomeAreLeftToTheLibrary() {
    open(SampleArchive.ofThree());
    act(() -> window.showCases(6));

    assertThat(words())
        .contains("Own case", "Case 1", "Case 4", "2 more in the case library")
        .doesNotContain("Case 5", "or use case files you have");
    act(named("Begin: Case 2")::fire);
    assertThat(window.ledTo).containsExactly("begin own-2");
  }

  @Test
  void inANarrowWindowTheColumnsStandBelowEachOtherWithTheirNouns() {
    open(SampleArchive.ofThree());
    assertThat(words()).contains("7 open actions", "1 open action").doesNotContain("Open actions");

    act(() -> window.root().resize(1400, 900));
    act(() -> window.root().layout());
    assertThat(words()).contains("7", "12", "Open actions").doesNotContain("7 open actions");

    act(() -> window.root().resize(700, 900));
    act(() -> window.root().layout());
    assertThat(lookup(".workshops-card").queryAs(Region.class).getWidth()).isLessThan(640);
    assertThat(words()).contains("7 open actions");
  }

  @Test
  void whereTheDataAreIsOneClickAway() {
    open(SampleArchive.ofThree());
    act(() -> lookup("where is my data?").<Hyperlink>query().fire());
    act(named("Write your own case: open the case library")::fire);

    assertThat(window.ledTo).containsExactly("where is my data", "library");
  }

  @Test
  void aHundredVisitsLeaveNothingThatListens() {
    open(SampleArchive.ofThree());

    assertThat(
            Kept.after(
                100,
                () -> {
                  HomeScreen visit = window.another();
                  visit.shown();
                  visit.left();
                  return visit.root();
                }))
        .isZero();
  }

  @Test
  void everyControlHasAName() {
    open(SampleArchive.ofThree());

    Accessibility.check(window.root());
  }

  /** Chooses the last line of a menu with the keyboard. */
  private void chooseLast(Button menu) {
    // A popup beyond the edge of the screen is more than the headless platform can draw.
    act(() -> lookup(".page").queryAs(ScrollPane.class).setVvalue(1));
    act(menu::requestFocus);
    type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.ENTER);
    settle();
  }

  private Button named(String name) {
    return lookup(".button")
        .<Node>match(node ->
            name.equals(node.getAccessibleText())
                || (node instanceof Button button && name.equals(button.getText())))
        .queryAs(Button.class);
  }

  private List<String> words() {
    return lookup(".label").queryAll().stream()
        .filter(Node::isVisible)
        .filter(node -> node.getParent().isVisible())
        .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
        .toList();
  }
}
