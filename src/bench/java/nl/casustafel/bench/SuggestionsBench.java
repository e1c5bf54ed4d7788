package nl.casustafel.bench;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.casustafel.App;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.cli.CliServices;
import nl.casustafel.desktop.console.ConsoleScreen;
import nl.casustafel.desktop.console.Surroundings;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;

/**
 * Thousands of suggestions that wait: how long the JavaFX thread is busy with opening the console,
 * and with one more that comes. Limit: 100 ms each.
 */
public final class SuggestionsBench {
  private static final double LIMIT_MILLIS = 100;
  private static final int EACH = 3;
  private static final int PHONES = 1_666;
  private static final int TIMES = 23;
  private static final int WARM_UP = 3;

  private SuggestionsBench() {}

  public static void main(String[] arguments) throws Exception {
    int phones = arguments.length > 0 ? Integer.parseInt(arguments[0]) / EACH : PHONES;
    App app = new App();
    try (CliServices.OpenWorkshops open =
            app.open(Files.createTempDirectory("casustafel-bench"), "bench");
        VotingRoom room = new VotingRoom(Clock.systemUTC())) {
      Workshop workshop = begun(app, open);
      Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
      ConsoleModel console =
          new ConsoleModel(workshop, new Tasks(Runnable::run, Runnable::run), Clock.systemUTC());
      VotingModel voting =
          new VotingModel(
              workshop, room.services(), new Tasks(Runnable::run, errands::add), Clock.systemUTC());
      CompletableFuture<Scene> window = new CompletableFuture<>();
      Platform.startup(() -> window.complete(window()));
      Scene scene = window.join();
      CompletableFuture<FxThread> watch = new CompletableFuture<>();
      Platform.runLater(() -> watch.complete(FxThread.of(scene)));
      FxThread thread = watch.join();
      thread.of(voting.life()::begin, Runnable::run);
      suggest(room, phones);
      thread.of(() -> run(errands), Runnable::run);
      System.out.printf("%d suggestions wait%n", voting.session().waiting().size());
      measure(room, thread, () -> show(scene, console, voting), () -> run(errands));
    }
    System.exit(0);
  }

  private static Workshop begun(App app, CliServices.OpenWorkshops open) {
    CaseSource source = app.builtInCase("recruitment-screening").orElseThrow();
    return open.workshops()
        .begin(
            Rehearsal.info(source.template(), Language.NL, LocalDate.of(2026, 11, 23)),
            source,
            app.guideFiles());
  }

  private static void suggest(VotingRoom room, int phones) {
    room.join(1, phones + 1);
    for (int phone = 1; phone <= phones; phone++) {
      for (int i = 0; i < EACH; i++) {
        room.suggest(phone, "s" + i, "Wie controleert of de rangorde klopt? " + phone);
      }
    }
  }

  private static void measure(VotingRoom room, FxThread thread, Runnable opening, Runnable arrival)
      throws Exception {
    List<FxThread.Cost> openings = new ArrayList<>();
    List<FxThread.Cost> arrivals = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      openings.add(thread.of(opening, Runnable::run));
      var waiting = room.session().view().waiting().getFirst();
      room.session().facilitation().reject(waiting.author(), waiting.clientId()).join();
      arrivals.add(thread.of(arrival, Runnable::run));
    }
    print("opening the console", openings);
    print("one dealt with, the next appears", arrivals);
  }

  private static void show(Scene scene, ConsoleModel console, VotingModel voting) {
    ConsoleScreen screen =
        new ConsoleScreen(console, voting, new Texts(Language.NL), Surroundings.quiet(Language.NL));
    ((StackPane) scene.getRoot()).getChildren().setAll(screen.root());
  }

  private static Scene window() {
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(), 1440, 900);
    Look.loadFonts();
    Look.USUAL.dress(
        scene, List.of(ConsoleScreen.class.getResource("console.css").toExternalForm()));
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  private static void run(Queue<Runnable> errands) {
    for (Runnable next = errands.poll(); next != null; next = errands.poll()) {
      next.run();
    }
  }

  private static void print(String name, List<FxThread.Cost> costs) {
    long[] clock = costs.stream().skip(WARM_UP).mapToLong(FxThread.Cost::clock).toArray();
    long[] after = costs.stream().skip(WARM_UP).mapToLong(FxThread.Cost::after).toArray();
    System.out.println(new Figures(name + ", on the clock", clock).against(LIMIT_MILLIS));
    System.out.println(new Figures(name + ", longest pulse after", after).against(LIMIT_MILLIS));
  }
}
