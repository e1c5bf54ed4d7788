package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** Searching, opening and deleting workshops with the keyboard alone. */
class HomeKeyboardTest extends WindowTest {
  private HomeWindow window;

  private void open(SampleArchive archive) {
    show(
        () -> {
          window = HomeWindow.complete(archive, Language.EN);
          return window.root();
        },
        HomeWindow.stylesheet());
    // A popup beyond the edge of the screen is more than the headless platform can draw.
    act(() -> lookup(".page").queryAs(ScrollPane.class).setVvalue(1));
  }

  @Test
  void searchingShowsWhatMatchesWithEveryKey() {
    open(SampleArchive.ofThree());
    act(() -> window.screen.search());
    write("c");
    settle();
    assertThat(titles())
        .containsExactly(
            "Recruitment pilot, region East", "Record summaries, second session", "Chat assistant");
    write("hat");
    settle();
    assertThat(titles()).containsExactly("Chat assistant");

    type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE);
    settle();
    assertThat(titles()).hasSize(3);
  }

  @Test
  void searchingAgainBeginsWithTheWholeOfWhatWasTyped() {
    open(SampleArchive.ofThree());
    act(() -> window.screen.search());
    write("chat");
    act(() -> window.screen.search());
    write("noord");
    settle();

    assertThat(titles()).containsExactly("Record summaries, second session");
  }

  @Test
  void whatIsSearchedForStaysOnTheNextVisit() {
    open(SampleArchive.ofThree());
    act(() -> window.screen.search());
    write("chat");
    settle();
    act(window.screen::left);
    show(
        () -> {
          HomeScreen next = window.another();
          next.shown();
          return next.root();
        },
        HomeWindow.stylesheet());

    assertThat(see(() -> lookup(".search").queryAs(TextField.class).getText())).isEqualTo("chat");
    assertThat(titles()).containsExactly("Chat assistant");
  }

  @Test
  void aScreenThatWasLeftDoesNotChangeAnyMore() {
    open(SampleArchive.ofThree());
    act(window.screen::left);
    act(() -> window.model.searchProperty().set("chat"));

    assertThat(titles()).hasSize(3);
    assertThat(see(() -> lookup(".search").queryAs(TextField.class).getText())).isEmpty();
  }

  @Test
  void theFindingsOfASearchAreShownSomeAtATimeToo() {
    open(SampleArchive.ofMany(45));
    act(() -> window.model.searchProperty().set("organisation"));
    assertThat(titles()).hasSize(20);
    act(() -> named("Show 20 more of 25").fire());
    act(() -> named("Show 5 more of 5").fire());

    assertThat(titles()).hasSize(45).endsWith("Workshop 45");
    act(() -> window.model.searchProperty().set("workshop 45"));
    assertThat(titles()).containsExactly("Workshop 45");
  }

  @Test
  void theReportOfAWorkshopUnderWayIsInItsMenu() {
    open(SampleArchive.ofThree());
    act(() -> named("More for Chat assistant").requestFocus());
    type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
    settle();

    assertThat(window.ledTo).containsExactly("report " + SampleArchive.CHAT.id());
  }

  @Test
  void aMenuSaysThatItIsOneAndUnfoldsWithTheArrowThatPointsToIt() {
    open(SampleArchive.ofThree());
    Button menu = named("More for Chat assistant");
    assertThat(menu.getAccessibleRole()).isEqualTo(AccessibleRole.MENU_BUTTON);

    act(menu::requestFocus);
    type(KeyCode.DOWN).type(KeyCode.ENTER);
    settle();
    assertThat(window.ledTo).containsExactly("report " + SampleArchive.CHAT.id());
  }

  @Test
  void aCompleteWorkshopOffersItsReportAndCanBeGoneOnWithFromItsMenu() {
    open(SampleArchive.of(SampleArchive.RECORDS));
    act(() -> named("Report: Record summaries, second session").fire());
    act(() -> named("More for Record summaries, second session").requestFocus());
    type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
    settle();

    String id = SampleArchive.RECORDS.id().toString();
    assertThat(window.ledTo).containsExactly("report " + id, "continue " + id);
  }

  @Test
  void escapeAtTheQuestionWhetherToDeleteKeepsTheWorkshop() {
    open(SampleArchive.ofThree());
    askToDeleteTheChat();
    assertThat(words()).contains("Delete “Chat assistant”?");
    assertThat(focused()).isNotSameAs(named("Delete for good"));

    type(KeyCode.ESCAPE);
    settle();
    assertThat(words()).doesNotContain("Delete “Chat assistant”?");
    assertThat(titles()).contains("Chat assistant");
  }

  @Test
  void theLastWorkshopDeletedLeavesThePlaceAsItWasInTheBeginning() {
    open(SampleArchive.of(SampleArchive.CHAT));
    askToDeleteTheChat();
    act(() -> named("Delete for good").requestFocus());
    type(KeyCode.SPACE);
    settle();

    assertThat(titles()).isEmpty();
    assertThat(words()).contains("No workshops yet");
  }

  private void askToDeleteTheChat() {
    act(() -> named("More for Chat assistant").requestFocus());
    type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.ENTER);
    settle();
  }

  private List<String> titles() {
    return lookup(".workshop-row").queryAll().stream()
        .map(row -> ((Label) row.lookup(".strong")).getText())
        .toList();
  }

  private Node focused() {
    return see(() -> Objects.requireNonNull(window.root().getScene().getFocusOwner()));
  }

  private Button named(String name) {
    return lookup(".button")
        .<Button>match(
            button -> name.equals(button.getAccessibleText()) || name.equals(button.getText()))
        .query();
  }

  private List<String> words() {
    return lookup(".label").queryAll().stream()
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .map(node -> ((Label) node).getText())
        .toList();
  }
}
