package nl.casustafel.desktop.shell;

import java.util.function.Supplier;
import nl.casustafel.desktop.console.ConsoleActions;
import nl.casustafel.desktop.console.ConsoleScreen;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.joining.VotingFiles;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.ProjectorControl;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.report.ReportModel;
import nl.casustafel.desktop.report.ReportScreen;
import nl.casustafel.desktop.shell.window.Destination;
import nl.casustafel.desktop.shell.window.LeavingSession;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.NativeDialogs;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The places of one workshop: its console, with the window for the room, and its report. */
final class WorkshopPlaces {
  private final Shell shell;
  private final MainWindow window;
  private final ShellServices services;
  private final Tasks tasks;
  private final NativeDialogs nativeDialogs;
  private final Supplier<Destination> home;
  private final ProjectorLink projector;
  private @Nullable OpenWorkshop current;

  /**
   * @param home where one goes from the console
   */
  WorkshopPlaces(
      Shell shell,
      MainWindow window,
      ShellServices services,
      Tasks tasks,
      NativeDialogs nativeDialogs,
      Supplier<Destination> home) {
    this.shell = shell;
    this.window = window;
    this.services = services;
    this.tasks = tasks;
    this.nativeDialogs = nativeDialogs;
    this.home = home;
    projector =
        new ProjectorLink(
            window, services.dataFolder().resolve("projector.txt"), shell::look, services.clock());
  }

  /** Opens a workshop in the console. */
  void open(Workshop workshop) {
    ConsoleModel model = new ConsoleModel(workshop, tasks.inOrder(), services.clock());
    VotingModel voting =
        new VotingModel(
            workshop, services.voting(shell.data().get()), tasks.inOrder(), services.clock());
    OpenWorkshop opened = new OpenWorkshop(workshop, model, voting);
    current = opened;
    window.go(console(opened));
    shell.speak(workshop.view().info().language());
    voting.life().resume();
  }

  private Destination console(OpenWorkshop open) {
    return Destination.whole(texts -> {
      ConsoleScreen screen =
          new ConsoleScreen(open.model(), open.voting(), texts, new FromConsole(open));
      projector.follow(open, screen::pressedElsewhere);
      return screen;
    });
  }

  /**
   * Leaves the workshop that is open. While people vote in it by phone this asks first what becomes
   * of their session.
   */
  void leave(Runnable then) {
    OpenWorkshop open = current;
    Runnable left =
        () -> {
          closeWorkshop();
          then.run();
        };
    if (open == null) {
      left.run();
    } else {
      LeavingSession.ask(open.voting(), window, left);
    }
  }

  /** Takes over the colours that are chosen now, where the window itself does not. */
  void dressProjector() {
    projector.dress();
  }

  private void closeWorkshop() {
    if (current != null) {
      current.voting().life().abandon();
    }
    current = null;
    projector.close();
  }

  /**
   * @param backTo where one goes from the report
   */
  Destination report(Workshop workshop, Destination backTo) {
    ReportModel model = new ReportModel(workshop::view, services, tasks);
    return Destination.belowBar(texts ->
        new ReportScreen(model, () -> window.go(backTo), nativeDialogs, window.dialogs(), texts));
  }

  /** The ways from the console. */
  private final class FromConsole implements ConsoleActions {
    private final OpenWorkshop open;

    FromConsole(OpenWorkshop open) {
      this.open = open;
    }

    @Override
    public void goHome() {
      leave(() -> window.show(home.get()));
    }

    @Override
    public void makeReport(WorkshopId id) {
      window.go(report(open.workshop(), console(open)));
    }

    @Override
    public Dialogs dialogs() {
      return window.dialogs();
    }

    @Override
    public VotingFiles files() {
      return nativeDialogs;
    }

    @Override
    public ProjectorControl projector() {
      return projector;
    }

    @Override
    public void switchLanguage(Language language) {
      shell.speak(language);
    }
  }
}
