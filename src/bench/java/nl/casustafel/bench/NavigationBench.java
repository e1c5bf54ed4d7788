package nl.casustafel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.casustafel.App;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.cli.CliServices;
import nl.casustafel.desktop.console.ConsoleActions;
import nl.casustafel.desktop.console.ConsoleScreen;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.kit.Look;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.guide.Depth;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopInfo;

/**
 * A workshop with every question answered: how long the JavaFX thread is busy with opening its
 * console and with moving from item to item, layout included. Limit: 100 ms each.
 */
public final class NavigationBench {
  private static final double LIMIT_MILLIS = 100;
  private static final int OPENINGS = 20;
  private static final int WARM_UP = 3;

  private NavigationBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("casustafel-bench");
    App app = new App();
    try (CliServices.OpenWorkshops open = app.open(folder)) {
      Workshop workshop = played(app, open);
      System.out.printf(
          "%d questions answered, %d observations treated, %d entries of history%n",
          workshop.view().results().progress().questionsAnswered(),
          workshop.view().results().progress().observationsTreated(),
          workshop.view().identity().revision());
      CompletableFuture<Void> done = new CompletableFuture<>();
      Platform.startup(() -> {
        measure(workshop);
        done.complete(null);
      });
      done.join();
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

  private static void measure(Workshop workshop) {
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(), 1440, 900);
    Look.loadFonts();
    Look.USUAL.dress(
        scene, List.of(ConsoleScreen.class.getResource("console.css").toExternalForm()));
    stage.setScene(scene);
    stage.show();
    long[] openings = new long[OPENINGS];
    for (int i = 0; i < OPENINGS + WARM_UP; i++) {
      long nanos = timed(() -> open(workshop, scene));
      if (i >= WARM_UP) {
        openings[i - WARM_UP] = nanos;
      } else {
        System.out.printf("opening %d, cold: %.0f ms%n", i + 1, nanos / 1e6);
      }
    }
    System.out.println(new Figures("opening the console, warm", openings).against(LIMIT_MILLIS));
    moves(workshop, scene);
  }

  private static void open(Workshop workshop, Scene scene) {
    ConsoleModel model = new ConsoleModel(workshop, Tasks.immediate(), Clock.systemUTC());
    show(scene, model);
  }

  private static void show(Scene scene, ConsoleModel model) {
    ((StackPane) scene.getRoot())
        .getChildren()
        .setAll(new ConsoleScreen(model, new Texts(Language.NL), new Nowhere()).root());
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static void moves(Workshop workshop, Scene scene) {
    Tasks never = new Tasks(work -> {}, Runnable::run);
    ConsoleModel model = new ConsoleModel(workshop, never, Clock.systemUTC());
    show(scene, model);
    List<Place> places = workshop.view().places();
    for (String name :
        List.of("moving to an item, first time round", "moving to an item, second")) {
      long[] nanos = new long[places.size()];
      for (int i = 0; i < nanos.length; i++) {
        Place place = places.get((i + 1) % places.size());
        nanos[i] =
            timed(() -> {
              model.moveTo(place);
              scene.getRoot().applyCss();
              scene.getRoot().layout();
            });
      }
      System.out.println(new Figures(name, nanos).against(LIMIT_MILLIS));
    }
  }

  private static long timed(Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    return System.nanoTime() - start;
  }

  /** A window around the console that does nothing. */
  private static final class Nowhere implements ConsoleActions {
    @Override
    public void goHome() {}

    @Override
    public void makeReport(WorkshopId workshop) {}

    @Override
    public void switchLanguage(Language language) {}
  }
}
