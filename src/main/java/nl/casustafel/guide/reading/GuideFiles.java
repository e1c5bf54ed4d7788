package nl.casustafel.guide.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of the guide's files by their names, such as {@code questions/profiling.yaml}. */
public record GuideFiles(Map<String, String> texts) {

  private static final String FOLDER = "/nl/casustafel/guide/";

  /** The decision flows, in the order in which they are offered. */
  static final List<String> FLOWS =
      List.of(
          "flows/model-user.yaml",
          "flows/model-developer.yaml",
          "flows/legal-basis.yaml",
          "flows/automated-decision.yaml",
          "flows/rights-request.yaml",
          "flows/output-person.yaml");

  private static final List<String> SINGLE =
      List.of(
          "agenda.yaml",
          "chain.yaml",
          "delicate-points.yaml",
          "hallucination.yaml",
          "law-status.yaml",
          "measures.yaml",
          "outcome-words.yaml",
          "preconditions.yaml",
          "references.yaml",
          "report.yaml",
          "risks.yaml",
          "scales.yaml",
          "sources.yaml",
          "terms.yaml",
          "themes.yaml",
          "threshold.yaml");

  private static final List<String> THEMES =
      List.of(
          "transparency",
          "legal-basis",
          "profiling",
          "human-in-the-loop",
          "processing-description",
          "necessity-proportionality",
          "data-subject-rights",
          "special-categories",
          "retention-deletion",
          "security",
          "processors-transfers",
          "bias-fairness",
          "accuracy",
          "prior-consultation",
          "data-subject-views",
          "dpo-advice");

  public GuideFiles {
    texts = Map.copyOf(texts);
  }

  /**
   * The guide that comes with the application.
   *
   * @throws UncheckedIOException when the application itself cannot be read
   */
  public static GuideFiles builtIn() {
    Map<String, String> texts = new HashMap<>();
    SINGLE.forEach(name -> load(name, texts));
    FLOWS.forEach(name -> load(name, texts));
    THEMES.forEach(theme -> load(questionsOf(theme), texts));
    return new GuideFiles(texts);
  }

  static String questionsOf(String theme) {
    return "questions/" + theme + ".yaml";
  }

  /** A file that is not there is left out: the reader says so, with all other problems. */
  private static void load(String name, Map<String, String> texts) {
    try (InputStream in = GuideFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in != null) {
        texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
