package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.casustafel.casefile.CaseText;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.library.FolderTrouble;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.files.ObstacleText;
import nl.casustafel.text.Language;
import nl.casustafel.text.Message;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyFlawTest {
  private static final Texts DUTCH = new Texts(Language.NL);

  @Test
  void whatIsWrongWithAnIdOrItsFileBelongsToTheId() {
    assertThat(place(YamlText.ID_PATTERN, "Één")).isEqualTo(new CopyFlaw.Place.Id());
    assertThat(place(CaseText.COPY_EXISTS, "een.yaml")).isEqualTo(new CopyFlaw.Place.Id());
  }

  @Test
  void whatIsWrongWithATitleBelongsToThatTitle() {
    assertThat(place(YamlText.TEXT_TOO_LONG, "title.nl", 4001, 4000))
        .isEqualTo(new CopyFlaw.Place.Title(Language.NL));
    assertThat(place(YamlText.TEXT_TOO_LONG, "short_title.en", 4001, 4000))
        .isEqualTo(new CopyFlaw.Place.Title(Language.EN));
  }

  @Test
  void anythingElseBelongsToTheFormAsAWhole() {
    assertThat(place(ObstacleText.NOT_ALLOWED, "een.yaml")).isEqualTo(new CopyFlaw.Place.Whole());
    assertThat(place(YamlText.UNKNOWN_FIELD, "colour", 0)).isEqualTo(new CopyFlaw.Place.Whole());
    assertThat(CopyFlaw.notWritten().words().apply(DUTCH))
        .startsWith("De kopie kon niet worden geschreven.");
  }

  @ParameterizedTest
  @EnumSource(FolderTrouble.class)
  void everyTroubleWithAFolderSaysWhatItIsAndWhatToDoInBothLanguages(FolderTrouble trouble) {
    Path folder = Path.of("cases");
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      assertThat(FolderWords.title(trouble, folder, texts))
          .containsPattern(trouble == FolderTrouble.TOO_MANY_FILES ? "200" : "cases$");
      assertThat(FolderWords.whatToDo(trouble, texts)).endsWith(".");
    }
  }

  @Test
  void aFolderThatCannotBeReadIsSaidInDutch() {
    assertThat(FolderWords.title(FolderTrouble.UNREADABLE, Path.of("casussen"), DUTCH))
        .isEqualTo("De map gaat niet open: casussen");
  }

  private static CopyFlaw.Place place(TextKey reason, Object... arguments) {
    return CopyFlaw.of(new Problem("een.yaml", 1, 1, Message.of(reason, arguments))).place();
  }
}
