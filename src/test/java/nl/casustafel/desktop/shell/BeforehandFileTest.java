package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.casustafel.log.Logs;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforehandFileTest {
  private static final DraftKey TITLE = DraftKey.waiting("copy of a case", "EN");
  private static final DraftKey ID = DraftKey.waiting("copy of a case", "id");

  @TempDir Path folder;

  private static DraftWrite write(DraftKey key, String text) {
    return new DraftWrite(key, new DraftText(text, "proposed"));
  }

  @Test
  void whatWasTypedIsThereAtTheNextStartWhateverSignsItHas() {
    BeforehandFile file = new BeforehandFile(folder);
    assertThat(file.read()).isEmpty();
    file.write(List.of(write(TITLE, " Łódź = 1:\n\t🙂 "), write(ID, "")));
    assertThat(new BeforehandFile(folder).read())
        .isEqualTo(
            Map.of(TITLE, new DraftText(" Łódź = 1:\n\t🙂 ", ""), ID, new DraftText("", "")));
  }

  @Test
  void onceNothingIsLeftTheFileIsGone() throws IOException {
    BeforehandFile file = new BeforehandFile(folder);
    file.write(List.of(write(TITLE, "Typed")));
    file.write(List.of(new DraftWrite(TITLE, null)));
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aLinkToAFileElsewhereStays() throws IOException {
    Path link = folder.resolve("typed.properties");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("ours");
    Files.createSymbolicLink(link, elsewhere);
    BeforehandFile file = new BeforehandFile(folder);
    file.write(List.of(write(TITLE, "Typed")));
    assertThat(link).isSymbolicLink();
    assertThat(elsewhere).isRegularFile();
    file.write(List.of(new DraftWrite(TITLE, null)));
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  @Logs(
      "WARN BeforehandFile: what was typed beforehand could not be read <- IllegalArgumentException")
  void aFileThatIsNoneIsPassedOverAndWhatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(folder.resolve("typed.properties"), "a\\u00zz");
    assertThat(new BeforehandFile(folder).read()).isEmpty();
    Path none = Files.writeString(folder.resolve("none"), "a file in the place of a folder");
    assertThatThrownBy(() -> new BeforehandFile(none).write(List.of(write(ID, "a"))))
        .isInstanceOf(StoreFailure.class);
  }
}
