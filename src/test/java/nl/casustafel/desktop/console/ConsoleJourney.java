package nl.casustafel.desktop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;

/** A console in a window on a real case, used by what is seen and said on it. */
abstract class ConsoleJourney extends WindowTest {
  static final String SHEET =
      Objects.requireNonNull(ConsoleScreen.class.getResource("console.css")).toExternalForm();

  private static final double WIDTH = 980;

  final RealCase real = new RealCase();
  final List<String> asked = new ArrayList<>();
  Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  ConsoleModel model = real.model(workshop);
  final VotingRoom room = new VotingRoom(real.clock);
  VotingModel voting = room.model(workshop);
  @Nullable Surroundings around;
  @Nullable ConsoleScreen console;

  @AfterEach
  final void leaveRoom() {
    room.close();
  }

  /** Shows the console in a language, as the window does after a switch. */
  final void open(Language language) {
    show(() -> console(language), SHEET);
    // Another test may have left the window narrow.
    act(() -> stage().setWidth(WIDTH));
  }

  /** The console with what lies around it. */
  final DialogLayer console(Language language) {
    Surroundings now = new Surroundings(new Texts(language), asked);
    around = now;
    console = new ConsoleScreen(model, voting, new Texts(language), now);
    now.layer.setContent(console.root());
    return now.layer;
  }

  /** Answers no to so many questions, from which risks follow, and begins anew from there. */
  final void answeredNo(int many) {
    workshop.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .filter(asked -> asked.question().form() instanceof AnswerForm.YesNoUnsure)
        .limit(many)
        .forEach(asked ->
            workshop.execute(
                new Command.AnswerQuestion(
                    asked.question().id(), Answer.of(new AnswerValue.Choice("no")))));
    model = real.model(workshop);
    voting = room.model(workshop);
  }

  /** Waits until something is so, and until all that follows from it is seen. */
  final void until(Callable<Boolean> what) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
    } catch (TimeoutException late) {
      throw new AssertionError(
          "still waiting; the session is " + voting.session() + " and one reads " + words(), late);
    }
    settle();
  }

  /** Waits for a session of which something is true. */
  final void seen(Predicate<SessionView> what) {
    until(() -> {
      SessionView now = voting.session();
      return now != null && what.test(now);
    });
  }

  /** Waits until the round at hand is at a stage. */
  final void stage(Stage stage) {
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.stage() == stage;
    });
  }

  final void goTo(Part part, String item) {
    act(() -> model.moveTo(new Place(part, item)));
  }

  final AskedQuestion question(String id) {
    return workshop.view().question(id).orElseThrow();
  }

  final TreatedObservation observation(String id) {
    return workshop.view().observation(id).orElseThrow();
  }

  private Parent root() {
    return stage().getScene().getRoot();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Everything that can be read on the screen. */
  final List<String> words() {
    return see(() ->
        Accessibility.all(root()).stream()
            .filter(ConsoleJourney::isShown)
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .filter(text -> text != null && !text.isBlank())
            .toList());
  }

  private <T extends Node> T find(Class<T> type, String name) {
    return find(type, name, node -> true);
  }

  private <T extends Node> T find(Class<T> type, String name, Predicate<Node> wanted) {
    return Accessibility.all(root()).stream()
        .filter(ConsoleJourney::isShown)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(node -> !(node instanceof Label))
        .filter(wanted)
        .filter(node -> name.equals(node.getAccessibleText()) || name.equals(text(node)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is called " + name + " among " + words()));
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  /** Presses what has this name. */
  final void press(String name) {
    act(() -> find(ButtonBase.class, name, node -> !node.isDisabled()).fire());
  }

  /** Presses the one that so many of this name come before. */
  final void press(String name, int before) {
    act(() ->
        Accessibility.all(root()).stream()
            .filter(ConsoleJourney::isShown)
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> name.equals(button.getText()))
            .skip(before)
            .findFirst()
            .orElseThrow()
            .fire());
  }

  /** Brings the keyboard to what has this name. */
  final void focus(String name) {
    act(() -> find(ButtonBase.class, name).requestFocus());
  }

  final boolean isChosen(String name) {
    return see(() -> find(javafx.scene.control.ToggleButton.class, name).isSelected());
  }

  /** Puts a text into the field of this name, and goes elsewhere. */
  final void write(String name, String text) {
    act(() -> field(name).requestFocus());
    act(() -> field(name).setText(text));
    act(() -> root().lookup(".item-stage").requestFocus());
  }

  final TextInputControl field(String name) {
    return find(TextInputControl.class, name);
  }

  final String written(String name) {
    return see(() -> field(name).getText());
  }

  final void key(KeyCode... keys) {
    push(keys);
    settle();
  }
}
