package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.Guide;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads guide and cases in the background, and hands them over once both are there. */
final class Content {
  private static final Logger LOG = LoggerFactory.getLogger(Content.class);

  /** Guide and cases. */
  record Loaded(Guide guide, CaseShelf shelf) {}

  private final ShellServices services;
  private final Tasks tasks;

  Content(ShellServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
  }

  void load(@Nullable Path caseFolder, Consumer<Loaded> loaded) {
    tasks.run(
        () -> new Loaded(services.guide(), services.shelf(caseFolder)),
        loaded,
        problem -> LOG.error("the content that comes with the program could not be read", problem));
  }
}
