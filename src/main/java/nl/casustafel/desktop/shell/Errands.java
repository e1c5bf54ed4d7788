package nl.casustafel.desktop.shell;

import java.util.function.Consumer;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.words.Remedies;
import nl.casustafel.desktop.prepare.Prepared;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.ShellText;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins and opens workshops in the background, and says so when that does not work. */
final class Errands {
  private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

  private final ShellServices services;
  private final OpenData data;
  private final Tasks tasks;
  private final MainWindow window;

  Errands(ShellServices services, OpenData data, Tasks tasks, MainWindow window) {
    this.services = services;
    this.data = data;
    this.tasks = tasks;
    this.window = window;
  }

  void open(WorkshopId id, Consumer<Workshop> opened) {
    tasks.run(
        () -> workshops().open(id).orElseThrow(),
        opened,
        problem -> tell(ShellText.NOT_OPENED, problem));
  }

  void begin(CaseSource source, Prepared prepared, Consumer<Workshop> begun) {
    tasks.run(
        () -> {
          Workshop workshop = workshops().begin(prepared.info(), source, services.guideFiles());
          prepared
              .minutes()
              .forEach((part, planned) -> workshop.execute(new Command.PlanMinutes(part, planned)));
          if (prepared.programme().exists()) {
            workshop.execute(new Command.SetProgramme(prepared.programme()));
          }
          return workshop;
        },
        begun,
        problem -> tell(ShellText.NOT_BEGUN, problem));
  }

  private Workshops workshops() {
    return services.workshops(data.get());
  }

  private void tell(ShellText what, Exception problem) {
    LOG.warn("a workshop could not be opened or begun", problem);
    window
        .dialogs()
        .problem(
            new Dialogs.Trouble(
                window.texts().of(what),
                window.texts().of(ShellText.KEPT),
                Remedies.words(problem, window.texts())));
  }
}
