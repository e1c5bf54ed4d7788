package nl.casustafel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.console.ConsoleScreen;
import nl.casustafel.desktop.console.Surroundings;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.console.voting.room.SessionDialogs;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.kept.Suggestion;

/**
 * Types into one field of the real console on a real database without end, until it is killed. It
 * says what it found in the field, then after each key when it was pressed and what stands in the
 * field, and whenever "everything saved" can be read, of what that is said.
 */
public final class TypingProgram {
  private static final int LOOK_MILLIS = 20;
  private static final int SHORTEST_MILLIS = 30;
  private static final int KEY_MILLIS = 120;
  private static final int PAUSE_MILLIS = 1_300;
  private static final int KEYS_A_PAUSE = 8;

  private final PrintStream out;
  private final TypedField field;

  private TypingProgram(PrintStream out, TypedField field) {
    this.out = out;
    this.field = field;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    TypedField field = TypedField.valueOf(arguments[1]);
    new TypingProgram(out, field).type(Path.of(arguments[0]));
  }

  private void type(Path folder) throws Exception {
    RealWorkshops data = new RealWorkshops(folder);
    Workshop workshop =
        data.workshops().open(data.workshops().list().getFirst().id()).orElseThrow();
    CompletableFuture<TypedConsole> opened = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        opened.complete(console(workshop));
      } catch (RuntimeException | Error failure) {
        opened.completeExceptionally(failure);
      }
    });
    TypedConsole console = opened.get();
    on(() -> console.come(field));
    // The field may be built in a later pulse.
    while (!on(() -> console.find(field))) {
      Thread.sleep(LOOK_MILLIS);
    }
    out.println("FOUND " + on(console::state));
    awaitGo();
    on(() -> console.whenSaidToBeSaved(state -> out.println("SAVED " + state)));
    keys(console);
  }

  private void keys(TypedConsole console) throws Exception {
    Random random = new Random();
    for (int key = 1; !out.checkError(); key++) {
      int now = key;
      String state =
          on(() -> {
            console.press(now);
            return console.state();
          });
      out.println("TYPED " + System.currentTimeMillis() + " " + state);
      Thread.sleep(
          key % KEYS_A_PAUSE == 0
              ? SHORTEST_MILLIS + random.nextInt(PAUSE_MILLIS)
              : SHORTEST_MILLIS + random.nextInt(KEY_MILLIS));
    }
  }

  private static void awaitGo() throws IOException {
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)).readLine();
  }

  private static TypedConsole console(Workshop workshop) {
    ConsoleModel model =
        new ConsoleModel(workshop, Tasks.onVirtualThreads().inOrder(), Clock.systemUTC());
    VotingModel voting = new VotingRoom(Clock.systemUTC()).model(workshop);
    Texts texts = new Texts(Language.EN);
    Surroundings around = Surroundings.quiet(Language.EN);
    DialogLayer layer = (DialogLayer) around.dialogs();
    layer.setContent(new ConsoleScreen(model, voting, texts, around).root());
    Stage stage = new Stage();
    Scene scene = new Scene(layer, 1280, 900);
    Look.loadFonts();
    Look.USUAL.dress(
        scene, List.of(ConsoleScreen.class.getResource("console.css").toExternalForm()));
    stage.setScene(scene);
    stage.show();
    SessionDialogs dialogs = new SessionDialogs(model, voting, layer, texts, () -> {});
    return new TypedConsole(scene, model, () -> dialogs.merge(suggestion()));
  }

  private static Suggestion suggestion() {
    return new Suggestion(
        new BallotId(1, 2), "one", "Nobody asked the residents", Suggestion.State.WAITING);
  }

  private static void on(Runnable deed) throws InterruptedException, ExecutionException {
    on(() -> {
      deed.run();
      return true;
    });
  }

  private static <T> T on(Supplier<T> question) throws InterruptedException, ExecutionException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException | Error failure) {
        answer.completeExceptionally(failure);
      }
    });
    return answer.get();
  }
}
