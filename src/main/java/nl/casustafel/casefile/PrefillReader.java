package nl.casustafel.casefile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.DpiaPrefill.Expectation;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.text.LocalizedText;

/** Reads what a case proposes before anybody answered anything. */
final class PrefillReader {
  private static final Map<String, String> ARTICLE_35 = same("a", "b", "c");
  private static final Map<String, String> RESULTS =
      same("required", "as-a-rule", "recommended", "not-indicated");
  private static final Size ANSWERS = new Size(0, 200);
  private static final int WP248_CRITERIA = 9;

  private final Map<String, Set<String>> offered;
  private final Set<String> answered = new HashSet<>();

  private PrefillReader(Map<String, Set<String>> offered) {
    this.offered = offered;
  }

  /**
   * @param offered what each question of the guide has to choose from: nothing for one that is
   *     answered in words; a question of which that is not known may be answered by anything
   */
  static DpiaPrefill read(Fields fields, Map<String, Set<String>> offered) {
    DpiaPrefill said =
        fields.partOr("dpia_prefill", new PrefillReader(offered)::prefill, DpiaPrefill.NONE);
    return fields.has("threshold_expectation")
        ? said.expecting(fields.part("threshold_expectation", PrefillReader::expectation))
        : said;
  }

  private DpiaPrefill prefill(Fields fields) {
    return new DpiaPrefill(
        fields.allOf("art35_3", ARTICLE_35),
        fields.numbers("wp248", 1, WP248_CRITERIA),
        fields.ids("ap_list_check", CaseIds.AP_TYPE),
        null,
        fields.parts("answers", ANSWERS, this::answer));
  }

  private static Expectation expectation(Fields fields) {
    LocalizedText why = fields.words("why");
    return new Expectation(fields.oneOf("result", RESULTS, "required"), why);
  }

  private CaseAnswer answer(Fields fields) {
    String question = fields.id("q", CaseIds.QUESTION);
    List<Node.Scalar> chosen = fields.scalars("in");
    Spot spot = fields.node("q").map(Node::spot).orElse(fields.spot());
    Flaws flaws = fields.reading().flaws();
    if (!question.isEmpty() && !answered.add(question)) {
      flaws.add(spot, CaseText.ANSWERED_TWICE, question);
    }
    if (chosen.isEmpty() != fields.has("text")) {
      flaws.add(spot, CaseText.ANSWER_IN_OR_TEXT);
    }
    Set<String> options = offered.get(question);
    if (options != null) {
      check(question, chosen, options, flaws);
      if (!options.isEmpty() && fields.has("text")) {
        flaws.add(spot, CaseText.ANSWER_IS_CHOSEN, question, all(options));
      }
    }
    return new CaseAnswer(
        question,
        chosen.stream().map(Node.Scalar::text).toList(),
        fields.has("text") ? fields.words("text") : LocalizedText.EMPTY);
  }

  private static void check(
      String question, List<Node.Scalar> chosen, Set<String> options, Flaws flaws) {
    for (Node.Scalar option : chosen) {
      if (options.isEmpty()) {
        flaws.add(option.spot(), CaseText.ANSWER_IS_WRITTEN, question);
      } else if (!options.contains(option.text())) {
        flaws.add(option.spot(), CaseText.UNKNOWN_OPTION, question, option.text(), all(options));
      }
    }
  }

  private static String all(Set<String> options) {
    return options.stream().sorted().collect(Collectors.joining(", "));
  }

  private static Map<String, String> same(String... words) {
    return Arrays.stream(words)
        .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));
  }
}
