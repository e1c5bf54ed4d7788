package nl.casustafel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Conclusion;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rehearsal says whether a DPIA is required and concludes all that is to be concluded. */
class ConclusionsOfTheGroupTest {

  private static WorkshopView played(String caseId, Language language, long seed) {
    Workshops workshops = new Workshops(new InMemoryStore(), Clock.systemUTC());
    Workshop workshop =
        workshops.begin(
            Rehearsal.info(BuiltIn.caseOf(caseId).template(), language, BuiltIn.DAY),
            BuiltIn.caseOf(caseId),
            BuiltIn.FILES);
    new Rehearsal(workshop, seed).play();
    return workshop.view();
  }

  @ParameterizedTest
  @CsvSource({
    "chatlog-finetuning,    NL, as-a-rule",
    "chatlog-finetuning,    EN, as-a-rule",
    "recruitment-screening, NL, required",
    "recruitment-screening, EN, required",
    "patient-summaries,     NL, required",
    "patient-summaries,     EN, required",
  })
  void nothingThatTheGroupCouldConcludeIsLeftEmpty(
      String caseId, Language language, String result) {
    WorkshopView view = played(caseId, language, 1);
    assertThat(view.results().threshold().treatment()).isEqualTo(Treatment.DECIDED);
    assertThat(view.results().threshold().finding().result()).isEqualTo(result);
    assertThat(view.results().threshold().departs()).isFalse();
    assertThat(view.results().concluded().asked()).allMatch(Conclusion::isSettled);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theDecisionFollowsWhatTheGroupAdvised(long seed) {
    WorkshopView view = played("recruitment-screening", Language.EN, seed);
    Verdict decided = view.results().concluded().statement(Topic.DECISION).verdict();
    AnswerValue advice = view.question("pc-decision").orElseThrow().answer().value();
    assertThat(decided == Verdict.REDESIGN)
        .isEqualTo(new AnswerValue.Choice("redesign").equals(advice));
  }
}
