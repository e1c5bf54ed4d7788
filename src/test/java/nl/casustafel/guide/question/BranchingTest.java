package nl.casustafel.guide.question;

import static nl.casustafel.guide.question.Questions.always;
import static nl.casustafel.guide.question.Questions.choice;
import static nl.casustafel.guide.question.Questions.choices;
import static nl.casustafel.guide.question.Questions.option;
import static nl.casustafel.guide.question.Questions.question;
import static nl.casustafel.guide.question.Questions.selected;
import static nl.casustafel.guide.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.casustafel.guide.reading.BuiltIn;
import org.junit.jupiter.api.Test;

class BranchingTest {
  private final Question first = yesNo("first", always());
  private final Question second = yesNo("second", selected("first", "yes", "unsure"));
  private final Question third = yesNo("third", selected("second", "no"));

  @Test
  void aFollowUpAppearsWithTheAnswerThatLeadsToIt() {
    List<Question> scope = List.of(first, second, third);

    assertThat(Branching.asked(scope, Map.of())).containsExactly(first);
    assertThat(Branching.asked(scope, Map.of("first", choice("unsure"))))
        .containsExactly(first, second);
    assertThat(Branching.asked(scope, Map.of("first", choice("yes"), "second", choice("no"))))
        .containsExactly(first, second, third);
  }

  @Test
  void aFollowUpDisappearsTogetherWithWhatLedToIt() {
    Map<String, AnswerValue> changed = Map.of("first", choice("no"), "second", choice("no"));

    assertThat(Branching.asked(List.of(first, second, third), changed)).containsExactly(first);
  }

  @Test
  void theAnswerToAQuestionOutsideTheScopeDoesNotCount() {
    Map<String, AnswerValue> answers = Map.of("first", choice("yes"), "second", choice("no"));

    assertThat(Branching.asked(List.of(second, third), answers)).isEmpty();
  }

  @Test
  void theOrderOfTheScopeIsKept() {
    assertThat(Branching.asked(List.of(second, first), Map.of("first", choice("yes"))))
        .containsExactly(second, first);
  }

  @Test
  void oneOfSeveralChosenOptionsIsEnough() {
    Question many =
        question(
            "many",
            new AnswerForm.Multiple(List.of(option("a"), option("b"), option("c"))),
            always());
    Question follow = yesNo("follow", selected("many", "b", "c"));

    assertThat(Branching.asked(List.of(many, follow), Map.of("many", choices("a", "c"))))
        .containsExactly(many, follow);
    assertThat(Branching.asked(List.of(many, follow), Map.of("many", choices("a"))))
        .containsExactly(many);
  }

  @Test
  void aPointOnAScaleCountsWithinItsBounds() {
    Question scale = BuiltIn.guide().questions().question("tr-purpose-clear").orElseThrow();
    Question follow = yesNo("follow", new Condition.Within(scale.id(), 1, 2));
    List<Question> scope = List.of(scale, follow);

    assertThat(Branching.asked(scope, Map.of(scale.id(), new AnswerValue.Point(2))))
        .containsExactly(scale, follow);
    assertThat(Branching.asked(scope, Map.of(scale.id(), new AnswerValue.Point(3))))
        .containsExactly(scale);
    assertThat(Branching.asked(scope, Map.of(scale.id(), choice("2")))).containsExactly(scale);
  }

  @Test
  void allAndAnyJoinConditions() {
    Question other = yesNo("other", always());
    Question both =
        yesNo(
            "both", new Condition.All(List.of(selected("first", "yes"), selected("other", "yes"))));
    Question either =
        yesNo(
            "either",
            new Condition.Any(List.of(selected("first", "yes"), selected("other", "yes"))));
    List<Question> scope = List.of(first, other, both, either);

    assertThat(Branching.asked(scope, Map.of("other", choice("yes"))))
        .containsExactly(first, other, either);
    assertThat(Branching.asked(scope, Map.of("first", choice("yes"), "other", choice("yes"))))
        .containsExactly(first, other, both, either);
    assertThat(both.rules().askIf().questions()).containsExactlyInAnyOrder("first", "other");
  }

  @Test
  void questionsThatWaitForOneAnotherAreNeverAsked() {
    Question hen = yesNo("hen", selected("egg", "yes"));
    Question egg = yesNo("egg", selected("hen", "yes"));

    assertThat(
            Branching.asked(
                List.of(first, hen, egg), Map.of("hen", choice("yes"), "egg", choice("yes"))))
        .containsExactly(first);
  }

  @Test
  void wordsNeverSelectAnOption() {
    assertThat(
            Branching.asked(List.of(first, second), Map.of("first", new AnswerValue.Words("yes"))))
        .containsExactly(first);
  }

  @Test
  void theShortWorkshopAsksCoreQuestionsOfTheMainThemesOnly() {
    QuestionBank bank = BuiltIn.guide().questions();
    List<Question> shortest = scope(Depth.MAIN_THEMES, bank);
    List<Question> core = scope(Depth.CORE, bank);
    List<Question> full = scope(Depth.FULL, bank);

    assertThat(shortest).isNotEmpty().allMatch(Question::core);
    assertThat(core).containsAll(shortest).allMatch(Question::core);
    assertThat(full).containsAll(core);
    assertThat(full).noneMatch(question -> question.id().equals("tr-ai-disclosure"));
    assertThat(bank.question("tr-ai-disclosure").orElseThrow().rules().cases())
        .containsExactly("chatlog-finetuning");
  }

  private static List<Question> scope(Depth depth, QuestionBank bank) {
    return new QuestionScope(java.util.Set.of("patient-summaries"), depth).of(bank);
  }
}
