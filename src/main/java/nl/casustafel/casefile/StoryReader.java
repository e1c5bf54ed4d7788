package nl.casustafel.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;

/** Reads what a case tells: background, actors, data flow. */
final class StoryReader {
  private static final Map<String, Origin> ORIGINS =
      Map.of("source", Origin.SOURCE, "authored", Origin.AUTHORED);
  private static final Map<String, String> AI_ROLES = same("developer", "finetuner", "deployer");
  private static final Size SOME = new Size(1, 40);
  private static final Size ANY = new Size(0, 40);

  private StoryReader() {}

  static CaseStory read(Fields fields) {
    return new CaseStory(
        fields.parts("background", SOME, StoryReader::paragraph),
        fields.parts("actors", ANY, StoryReader::actor),
        fields.parts("data_flow", SOME, StoryReader::dataFlow),
        fields.parts("missing", ANY, StoryReader::missingPoint),
        fields.parts("facilitator_points", ANY, point -> point.words("text")));
  }

  private static CaseStory.Paragraph paragraph(Fields fields) {
    return new CaseStory.Paragraph(
        fields.oneOfOr("src", ORIGINS, Origin.AUTHORED),
        fields.textOr("at", ""),
        fields.words("text"));
  }

  private static CaseStory.Actor actor(Fields fields) {
    return new CaseStory.Actor(
        fields.newId("id", CaseIds.ACTOR),
        fields.words("text"),
        fields.words("role_gdpr"),
        fields.allOf("role_ai", AI_ROLES));
  }

  private static CaseStory.DataFlow dataFlow(Fields fields) {
    return new CaseStory.DataFlow(
        fields.oneOf("step", ChainStep.byId(), ChainStep.COLLECTION),
        fields.words("text"),
        fields.words("data"),
        fields.words("who"),
        fields.words("by"));
  }

  private static CaseStory.MissingPoint missingPoint(Fields fields) {
    return new CaseStory.MissingPoint(
        fields.newId("id", CaseIds.MISSING_POINT),
        fields.oneOfOr("src", ORIGINS, Origin.AUTHORED),
        fields.textOr("at", ""),
        fields.words("text"),
        fields.texts("ref"));
  }

  private static Map<String, String> same(String... words) {
    return Arrays.stream(words)
        .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));
  }
}
