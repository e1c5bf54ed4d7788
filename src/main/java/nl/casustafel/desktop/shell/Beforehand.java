package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import nl.casustafel.desktop.kit.words.Remedies;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.ShellText;
import nl.casustafel.text.Texts;

/** What is typed where there is no workshop yet, which the window does not close without. */
final class Beforehand {
  private final KeptTexts kept;
  private final MainWindow window;

  Beforehand(Path folder, Tasks tasks, MainWindow window) {
    this.window = window;
    BeforehandFile file = new BeforehandFile(folder);
    kept = new KeptTexts(file.read(), file::write, tasks.inOrder(), () -> {});
  }

  KeptTexts kept() {
    return kept;
  }

  /** Does something once all of it is kept; when it cannot be kept this asks first. */
  void keepThen(Runnable then) {
    kept.whenTried(then, () -> ask(then));
  }

  private void ask(Runnable then) {
    Texts texts = window.texts();
    Exception problem = kept.problemProperty().get();
    String todo = problem == null ? "" : Remedies.words(problem, texts);
    window
        .dialogs()
        .confirm(
            new Dialogs.Question(
                texts.of(ShellText.TYPED_LOST),
                texts.of(ShellText.TYPED_LOST_TEXT, todo),
                texts.of(ShellText.TYPED_LOST_CLOSE),
                true),
            then);
  }
}
