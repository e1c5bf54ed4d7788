package nl.casustafel.desktop.shell.start;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.shell.Shell;
import nl.casustafel.desktop.shell.ShellServices;
import nl.casustafel.desktop.shell.start.SingleInstance.Outcome;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the toolkit and opens the window, or brings the one that is open to the front. */
public final class Launch {
  private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

  private Launch() {}

  /** Opens the window and returns; false when the toolkit cannot open one here. */
  public static boolean window(ShellServices services, Language language) {
    AtomicReference<@Nullable Shell> shell = new AtomicReference<>();
    Outcome outcome = SingleInstance.take(services.dataFolder(), () -> bringToFront(shell.get()));
    return switch (outcome) {
      case Outcome.PassedOn passedOn ->
          passedOn.answered() || start(services, language, Shell::sayItIsOpenElsewhere);
      case Outcome.NotWritable ignored -> start(services, language, Shell::open);
      case Outcome.Taken taken -> {
        boolean started =
            start(
                services,
                language,
                made -> {
                  made.open();
                  shell.set(made);
                });
        if (!started) {
          giveBack(taken.instance());
        }
        yield started;
      }
    };
  }

  private static void bringToFront(@Nullable Shell shell) {
    // One that is still starting comes to the front by itself.
    if (shell != null) {
      Platform.runLater(shell::toFront);
    }
  }

  private static boolean start(ShellServices services, Language language, Consumer<Shell> opening) {
    ToolkitLibrary.place(services.dataFolder());
    try {
      Platform.startup(() ->
          opening.accept(new Shell(new Stage(), services, language, Tasks.onVirtualThreads())));
      return true;
    } catch (RuntimeException noWindow) {
      // A display that does not answer, or no GTK: the toolkit has another exception for each.
      LOG.info("no window can be opened", noWindow);
      return false;
    }
  }

  private static void giveBack(SingleInstance instance) {
    try {
      instance.close();
    } catch (IOException failed) {
      LOG.warn("the data folder stays taken until this program ends", failed);
    }
  }
}
