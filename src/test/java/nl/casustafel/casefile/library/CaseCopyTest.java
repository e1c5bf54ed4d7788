package nl.casustafel.casefile.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.casefile.CaseTexts;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCopyTest {
  private static final LocalizedText TITLE =
      new LocalizedText("Our \"own\" case: part 2", "Onze eigen casus");

  @TempDir private Path folder;

  /** The small case with an id and title of its own, and what stands beside them. */
  private static String titled(String id, String title) {
    return CaseTexts.with("id: library-chat", "id: " + id + " # keep this remark")
        .replace("title: {en: The library answers, nl: De bibliotheek antwoordt}", title);
  }

  private static final String TITLE_WITH_REMARK =
      """
      title:
        en: >-
          The library
          answers
        # the Dutch title
        nl: De bibliotheek 😀 antwoordt\
      """;

  @Test
  void aCopyKeepsEverythingButItsIdAndTitle() throws IOException {
    String original = titled("library-chat", TITLE_WITH_REMARK);

    ReadResult<CaseSource> copy = copy(source(original), "our-case");

    String expected =
        titled(
            "our-case",
            """
            title:
              en: "Our \\"own\\" case: part 2"
              # the Dutch title
              nl: "Onze eigen casus\"\
            """);
    assertThat(Files.readString(folder.resolve("our-case.yaml"))).isEqualTo(expected);
    assertThat(copy)
        .isEqualTo(CaseSource.read("our-case.yaml", expected, CaseTexts.KNOWN))
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded ->
                assertThat(((CaseSource) loaded.value()).template().titles().title())
                    .isEqualTo(TITLE));
  }

  @Test
  void aCopyOfABuiltInCaseStillAsksItsQuestions() throws IOException {
    String builtIn = CaseTexts.with("id: library-chat", "id: patient-summaries");
    copy(source(builtIn), "ours");

    assertThat(Files.readString(folder.resolve("ours.yaml")))
        .startsWith("format: 1\nasks_also: [patient-summaries]\nid: ours\n");

    KnownIds known =
        new KnownIds(
            CaseTexts.KNOWN.themes(),
            CaseTexts.KNOWN.questions(),
            CaseTexts.KNOWN.risks(),
            CaseTexts.KNOWN.apTypes(),
            java.util.Set.of("patient-summaries", "library-chat"),
            java.util.Map.of());
    CaseSource also =
        source(CaseTexts.SMALL + "asks_also:\n  - patient-summaries # care\norder: 3\n");
    assertThat(CaseCopy.text(also, "ours", TITLE, known))
        .endsWith("asks_also:\n    [patient-summaries, library-chat] # care\norder: 3\n");
  }

  @Test
  void aCopyNeverReplacesAFile() throws IOException {
    Files.writeString(folder.resolve("taken.yaml"), "mine");

    assertThat(CaseTexts.lines(copy(source(CaseTexts.SMALL), "taken"), Language.NL))
        .containsExactly(
            "taken.yaml:1:1: Er staat al een bestand “taken.yaml” in uw map. Kies een ander id"
                + " voor de kopie.");
    assertThat(folder.resolve("taken.yaml")).hasContent("mine");
  }

  @Test
  void anIdThatLeavesTheFolderIsRefused() throws IOException {
    assertThat(CaseTexts.lines(copy(source(CaseTexts.SMALL), "../up"), Language.EN))
        .singleElement()
        .asString()
        .contains("“../up” cannot be an id.");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    ReadResult<CaseSource> copy =
        CaseCopy.into(file, source(CaseTexts.SMALL), "copy", TITLE, CaseTexts.KNOWN);

    assertThat(CaseTexts.lines(copy, Language.NL))
        .containsExactly(
            "copy.yaml:1:1: Er is daar geen map voor copy.yaml. Maak die eerst, of kies een andere"
                + " plek.");
  }

  @Test
  void aFreeIdIsProposed() {
    CaseSource first = source(CaseTexts.SMALL);
    CaseSource second = source(CaseTexts.with("id: library-chat", "id: library-chat-2"));
    CaseShelf shelf = new CaseShelf(List.of(first), List.of(second), List.of());

    assertThat(CaseCopy.freeId(first, shelf)).isEqualTo("library-chat-3");
  }

  private ReadResult<CaseSource> copy(CaseSource source, String id) {
    return CaseCopy.into(folder, source, id, TITLE, CaseTexts.KNOWN);
  }

  private static CaseSource source(String text) {
    return switch (CaseSource.read("a.yaml", text, CaseTexts.KNOWN)) {
      case ReadResult.Loaded<CaseSource> loaded -> loaded.value();
      case ReadResult.Rejected<CaseSource> rejected ->
          throw new AssertionError(rejected.problems().toString());
    };
  }
}
