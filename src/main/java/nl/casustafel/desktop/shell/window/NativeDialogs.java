package nl.casustafel.desktop.shell.window;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import nl.casustafel.desktop.console.voting.joining.VotingFiles;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.desktop.kit.outside.WebPages;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.report.ReportFiles;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's own dialogs and programs. */
public final class NativeDialogs implements ReportFiles, Folders, WebPages, VotingFiles {
  private static final Logger LOG = LoggerFactory.getLogger(NativeDialogs.class);

  private final Stage stage;
  private final Supplier<Texts> texts;
  private final Tasks tasks;
  private final Supplier<Dialogs> dialogs;

  public NativeDialogs(Stage stage, Supplier<Texts> texts, Tasks tasks, Supplier<Dialogs> dialogs) {
    this.stage = stage;
    this.texts = texts;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  @Override
  public Optional<Path> chooseTarget(String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().of(ShellText.SAVE_AS));
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get().of(ShellText.PDF), "*.pdf"));
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath).map(PdfTarget::of);
  }

  @Override
  public Optional<Path> chooseCertificate() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().of(ShellText.CHOOSE_CERTIFICATE));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                texts.get().of(ShellText.CERTIFICATE), "*.p12", "*.pfx", "*.P12", "*.PFX"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(@Nullable Path start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get().of(ShellText.CHOOSE_FOLDER));
    if (start != null && start.toFile().isDirectory()) {
      chooser.setInitialDirectory(start.toFile());
    }
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public void open(Path file) {
    // The desktop's own programs are started through AWT, which may take its time.
    tasks.run(
        () -> {
          openNow(file);
          return file;
        },
        opened -> {},
        problem -> {
          LOG.warn("the system did not open it", problem);
          sayThatNothingOpens(file);
        });
  }

  @Override
  public void open(URI page) {
    tasks.run(
        () -> {
          browseNow(page);
          return page;
        },
        opened -> {},
        problem -> {
          LOG.warn("no browser opened it", problem);
          Texts words = texts.get();
          dialogs
              .get()
              .choose(
                  words.of(ShellText.NO_BROWSER),
                  words.of(ShellText.NO_BROWSER_DO, page.toString()),
                  List.of(
                      new Dialogs.Choice(
                          words.of(ShellText.COPY_ADDRESS), false, () -> copy(page))));
        });
  }

  private static void browseNow(URI page) throws IOException {
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      throw new IOException("this system has no way to open a browser from a program");
    }
    Desktop.getDesktop().browse(page);
  }

  private static void copy(URI page) {
    ClipboardContent content = new ClipboardContent();
    content.putString(page.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void sayThatNothingOpens(Path file) {
    Texts words = texts.get();
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.exists(file)) {
      dialogs
          .get()
          .problem(
              new Dialogs.Trouble(
                  words.of(ShellText.FILE_GONE, file.getFileName()),
                  words.of(ShellText.FILE_GONE_KEPT),
                  words.of(ShellText.FILE_GONE_DO, file.toAbsolutePath())));
    } else if (folder == null || Files.isDirectory(file)) {
      dialogs
          .get()
          .problem(
              new Dialogs.Trouble(
                  words.of(ShellText.NOTHING_OPENS_FOLDER),
                  words.of(ShellText.NOTHING_OPENS_KEPT),
                  words.of(ShellText.NOTHING_OPENS_FOLDER_DO, file.toAbsolutePath())));
    } else {
      dialogs
          .get()
          .choose(
              words.of(ShellText.NOTHING_OPENS, file.getFileName()),
              words.of(ShellText.NOTHING_OPENS_DO, file.getFileName(), folder),
              List.of(
                  new Dialogs.Choice(
                      words.of(ShellText.OPEN_ITS_FOLDER), false, () -> open(folder))));
    }
  }

  private static void openNow(Path file) throws IOException {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
      Desktop.getDesktop().open(file.toFile());
    } else {
      throw new IOException("this system has no way to open files from a program");
    }
  }
}
