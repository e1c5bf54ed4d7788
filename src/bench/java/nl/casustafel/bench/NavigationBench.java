package nl.casustafel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
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
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.shell.WarmUp;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.change.WorkshopInfo;

/**
 * A workshop with every question answered: how long the JavaFX thread is busy with opening its
 * console and with moving from item to item, layout included. Limit: 100 ms each. With the argument
 * "cold" nothing is warmed up before the first opening.
 */
public final class NavigationBench {
  private static final double LIMIT_MILLIS = 100;
  private static final int OPENINGS = 20;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 2;
  private static final int DEAREST = 5;
  private static final String COLD = "cold";

  private final Workshop workshop;
  private final Scene scene;
  private final FxThread thread;

  private NavigationBench(Workshop workshop, Scene scene, FxThread thread) {
    this.workshop = workshop;
    this.scene = scene;
    this.thread = thread;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("casustafel-bench");
    App app = new App();
    try (CliServices.OpenWorkshops open = app.open(folder, "bench")) {
      Workshop workshop = played(app, open);
      System.out.printf(
          "%d questions answered, %d observations treated, %d entries of history%n",
          workshop.view().results().progress().questionsAnswered(),
          workshop.view().results().progress().observationsTreated(),
          workshop.view().identity().revision());
      CompletableFuture<NavigationBench> window = new CompletableFuture<>();
      Platform.startup(() -> window.complete(window(workshop)));
      NavigationBench bench = window.join();
      if (!List.of(arguments).contains(COLD)) {
        bench.warmUp();
      }
      bench.measure();
    }
    System.exit(0);
  }

  private static Workshop played(App app, CliServices.OpenWorkshops open) {
    CaseSource source = app.builtInCase("recruitment-screening").orElseThrow();
    WorkshopInfo core = Rehearsal.info(source.template(), Language.NL, LocalDate.of(2026, 11, 23));
    WorkshopInfo full =
        new WorkshopInfo(
            core.title(),
            core.organisation(),
            core.date(),
            core.language(),
            core.roles(),
            Depth.FULL);
    Workshop workshop = open.workshops().begin(full, source, app.guideFiles());
    new Rehearsal(workshop, 1).play();
    // As a facilitator finds it after starting the program.
    return open.workshops().open(workshop.view().identity().id()).orElseThrow();
  }

  private static NavigationBench window(Workshop workshop) {
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(), 1440, 900);
    Look.loadFonts();
    Look.USUAL.dress(
        scene, List.of(ConsoleScreen.class.getResource("console.css").toExternalForm()));
    stage.setScene(scene);
    stage.show();
    return new NavigationBench(workshop, scene, FxThread.of(scene));
  }

  /** As the application does while people look at its first screen. */
  private void warmUp() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> WarmUp.begin(Look.USUAL, () -> done.complete(null)));
    done.join();
  }

  private void measure() throws InterruptedException {
    List<FxThread.Cost> openings = new ArrayList<>();
    for (int i = 0; i < OPENINGS + WARM_UP; i++) {
      FxThread.Cost cost = thread.of(() -> show(model()), Runnable::run);
      if (i >= WARM_UP) {
        openings.add(cost);
      } else {
        System.out.printf(
            "opening %d, cold: %.0f ms on the clock, %.0f ms of the processor%n",
            i + 1, cost.clock() / 1e6, cost.processor() / 1e6);
      }
    }
    print("opening the console, warm", openings);
    move();
  }

  private void move() throws InterruptedException {
    ConsoleModel model = model();
    thread.of(() -> show(model), Runnable::run);
    List<Place> places = workshop.view().places();
    for (int round = 1; round <= ROUNDS; round++) {
      Map<Place, FxThread.Cost> costs = new LinkedHashMap<>();
      for (int i = 1; i <= places.size(); i++) {
        Place place = places.get(i % places.size());
        costs.put(place, thread.of(() -> model.moveTo(place), done -> model.settle(done, done)));
      }
      print("moving to an item, round " + round, costs.values());
      printDearest(costs);
    }
  }

  private static void print(String name, Collection<FxThread.Cost> costs) {
    System.out.println(name);
    System.out.println(figures("  on the clock", costs, FxThread.Cost::clock));
    System.out.println(figures("  of the processor", costs, FxThread.Cost::processor));
    System.out.println(figures("  longest pulse after it", costs, FxThread.Cost::after));
  }

  private static String figures(
      String name, Collection<FxThread.Cost> costs, ToLongFunction<FxThread.Cost> which) {
    return new Figures(name, costs.stream().mapToLong(which).toArray()).against(LIMIT_MILLIS);
  }

  private static void printDearest(Map<Place, FxThread.Cost> costs) {
    costs.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue().processor()))
        .limit(DEAREST)
        .forEach(entry ->
            System.out.printf(
                "    %6.1f ms  %s %s%n",
                entry.getValue().processor() / 1e6, entry.getKey().part(), entry.getKey().item()));
  }

  private ConsoleModel model() {
    return new ConsoleModel(workshop, Tasks.onVirtualThreads(), Clock.systemUTC());
  }

  private void show(ConsoleModel model) {
    ((StackPane) scene.getRoot())
        .getChildren()
        .setAll(
            new ConsoleScreen(
                    model,
                    new VotingRoom(Clock.systemUTC()).model(workshop),
                    new Texts(Language.NL),
                    Surroundings.quiet(Language.NL))
                .root());
  }
}
