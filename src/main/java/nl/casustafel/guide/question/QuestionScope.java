package nl.casustafel.guide.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.casefile.CaseTemplate;

/**
 * Which questions belong to a workshop before any answer is given.
 *
 * @param cases the case's own id and those whose questions it also asks
 */
public record QuestionScope(Set<String> cases, Depth depth) {

  public QuestionScope {
    cases = Set.copyOf(cases);
  }

  /** The scope of a workshop about a case. */
  public static QuestionScope of(CaseTemplate template, Depth depth) {
    Set<String> cases = new HashSet<>(template.settings().asksAlso());
    cases.add(template.id());
    return new QuestionScope(cases, depth);
  }

  /** The questions that are asked as long as nothing is answered, so without any follow-up. */
  public List<Question> askedAtFirst(QuestionBank bank) {
    return Branching.asked(of(bank), Map.of());
  }

  /** The questions of the scope, in the order of the bank. */
  public List<Question> of(QuestionBank bank) {
    Set<String> mainThemes =
        Set.copyOf(
            bank.themes().stream().filter(QuestionTheme::main).map(QuestionTheme::id).toList());
    return bank.all().stream()
        .filter(this::concerns)
        .filter(question -> isDeepEnough(question, mainThemes))
        .toList();
  }

  private boolean concerns(Question question) {
    List<String> of = question.rules().cases();
    return of.contains(Question.Rules.ALL_CASES) || of.stream().anyMatch(cases::contains);
  }

  private boolean isDeepEnough(Question question, Set<String> mainThemes) {
    return switch (depth) {
      case MAIN_THEMES -> question.core() && mainThemes.contains(question.theme());
      case CORE -> question.core();
      case FULL -> true;
    };
  }
}
