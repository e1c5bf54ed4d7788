package nl.casustafel.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** A small own case, the ids it may refer to, and its problems as people read them. */
public final class CaseTexts {
  public static final KnownIds KNOWN =
      new KnownIds(
          Set.of("transparency", "security"),
          Set.of("tr-told-ai", "se-breach"),
          Set.of("r-opaque-use", "r-breach"),
          Set.of("profilering"),
          Set.of("patient-summaries"),
          Map.of());

  public static final String SMALL =
      """
      format: 1
      id: library-chat
      title: {en: The library answers, nl: De bibliotheek antwoordt}
      teaser: {en: May a chatbot know what you read?, nl: Mag een chatbot weten wat u leest?}
      background:
        - src: authored
          text: {en: A library tries a chatbot., nl: Een bibliotheek probeert een chatbot.}
      data_flow:
        - step: deployment
          text: {en: A reader asks, nl: Een lezer vraagt}
          data: {en: question, nl: vraag}
          who: {en: readers, nl: lezers}
          by: {en: library, nl: bibliotheek}
      observations:
        - id: obs-1
          theme: transparency
          chain: deployment
          text: {en: Nobody tells the readers., nl: Niemand vertelt het de lezers.}
          prompt: {en: What would you tell them?, nl: Wat zou u ze vertellen?}
          risks: [r-opaque-use]
          questions: [tr-told-ai]
      """;

  private CaseTexts() {}

  /** The small case with one piece of it replaced. */
  public static String with(String piece, String replacement) {
    if (!SMALL.contains(piece)) {
      throw new IllegalArgumentException("not in the case: " + piece);
    }
    return SMALL.replace(piece, replacement);
  }

  public static ReadResult<CaseTemplate> read(String text) {
    return CaseReader.read("library.yaml", text, KNOWN);
  }

  /** The problems as lines in a language, or none when the case loads. */
  public static List<String> problems(String text, Language language) {
    return lines(read(text), language);
  }

  public static List<String> lines(ReadResult<?> result, Language language) {
    Texts texts = new Texts(language);
    return switch (result) {
      case ReadResult.Loaded<?> ignored -> List.of();
      case ReadResult.Rejected<?> rejected ->
          rejected.problems().stream().map(problem -> problem.line(texts)).toList();
    };
  }
}
