package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the case proposes before anybody answered anything: for the threshold check, and in answer
 * to questions. A person confirms each of it.
 *
 * @param article35 letters of GDPR art. 35(3)
 * @param wp248 numbers of WP248 criteria, 1 to 9
 * @param apTypes ids of types on the AP's list to be judged
 * @param expectation why a DPIA is to be expected, where the case says so
 * @param answers what the case says in answer to questions, at most once to each
 */
public record DpiaPrefill(
    List<String> article35,
    List<Integer> wp248,
    List<String> apTypes,
    @Nullable Expectation expectation,
    List<CaseAnswer> answers) {

  /** Of a case that proposes nothing. */
  public static final DpiaPrefill NONE =
      new DpiaPrefill(List.of(), List.of(), List.of(), null, List.of());

  public DpiaPrefill {
    article35 = List.copyOf(article35);
    wp248 = List.copyOf(wp248);
    apTypes = List.copyOf(apTypes);
    answers = List.copyOf(answers);
  }

  /** What the case says in answer to a question; empty where it says nothing. */
  public Optional<CaseAnswer> answer(String question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).findFirst();
  }

  DpiaPrefill expecting(Expectation result) {
    return new DpiaPrefill(article35, wp248, apTypes, result, answers);
  }

  /** The result that is expected (required, as a rule, recommended, not indicated) and why. */
  public record Expectation(String result, LocalizedText why) {}
}
