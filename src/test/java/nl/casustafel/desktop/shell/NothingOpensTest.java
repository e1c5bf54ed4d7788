package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.shell.window.NativeDialogs;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is to be opened on a computer that has no program for it, as this one here. */
class NothingOpensTest extends WindowTest {
  @TempDir Path folder;
  private DialogLayer layer;
  private NativeDialogs dialogs;

  @BeforeEach
  void showLayer() {
    Texts texts = new Texts(Language.EN);
    layer = show(() -> new DialogLayer(texts));
    dialogs =
        new NativeDialogs(
            stage(), () -> texts, new Tasks(Runnable::run, Runnable::run), () -> layer);
  }

  private List<String> words() {
    return see(() ->
        Accessibility.all(layer).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> String.valueOf(((Labeled) node).getText()))
            .toList());
  }

  @Test
  @Logs("WARN NativeDialogs: the system did not open it <- IOException")
  void itIsSaidThatNoProgramOpenedItAndTheFolderIsOffered() throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), "id: own");
    act(() -> dialogs.open(file));
    assertThat(words()).contains("No program opened own.yaml", "Open the folder");
    assertThat(words()).anyMatch(said -> said.endsWith("The folder is " + folder + "."));

    clickOn("Open the folder");
    settle();
    assertThat(words()).contains("No program opened the folder", "Go there yourself: " + folder);
    assertThat(file).hasContent("id: own");
  }

  @Test
  @Logs("WARN NativeDialogs: no browser opened it <- IOException")
  void withoutABrowserTheAddressOfAPageCanBeCopied() {
    URI page = URI.create("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
    act(() -> dialogs.open(page));
    assertThat(words()).contains("No browser opened the page", "Copy the address");
    assertThat(words()).anyMatch(said -> said.endsWith(": " + page));

    clickOn("Copy the address");
    settle();
    assertThat(see(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(page.toString());
  }

  @Test
  @Logs("WARN NativeDialogs: the system did not open it <- IOException")
  void itIsSaidThatAFileIsNotThereAnyMore() {
    act(() -> dialogs.open(folder.resolve("own.yaml")));
    assertThat(words()).contains("own.yaml is not there any more");
  }
}
