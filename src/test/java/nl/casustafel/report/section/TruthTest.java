package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report says follows from what was recorded. */
class TruthTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.FULL);

  @Test
  void aWorkshopInWhichNothingHappenedSaysSoInBothLanguages() {
    assertThat(ReportWords.of(session.report(Language.EN)))
        .anyMatch(text ->
            text.endsWith(
                "was prepared for 23 November 2026. Nothing is recorded of"
                    + " it: no question or observation was treated, and no vote was held. "
                    + summary(Language.EN)))
        .contains("No vote on an observation is recorded." + methodAfter())
        .noneMatch(text -> text.contains("as far as this report shows"));
    assertThat(ReportWords.of(session.report(Language.NL)))
        .anyMatch(text -> text.contains("Daarvan is niets vastgelegd"))
        .anyMatch(text -> text.startsWith("Van de 140 vragen voor deze casus zijn er 0 aan de"));
  }

  @Test
  void unsureIsOpenAndNotAnswered() {
    List<AskedQuestion> asked = session.asked();
    asked.stream()
        .filter(q -> q.question().form() instanceof AnswerForm.YesNoUnsure)
        .forEach(q -> session.answer(q.question().id(), new AnswerValue.Choice("unsure")));
    long unsure =
        asked.stream().filter(q -> q.question().form() instanceof AnswerForm.YesNoUnsure).count();

    assertThat(counted())
        .startsWith(
            unsure
                + " of the 140 questions for this case came up: 0 are"
                + " answered, "
                + unsure
                + " are open.");
    assertThat(words().duty("Prior consultation")).startsWith("Open: 0 of 3 questions answered");
  }

  @Test
  void plannedIsNotDone() {
    session.answer("vw-asked", new AnswerValue.Choice("planned"));
    session.execute(
        new Command.DecideObservation(
            "obs-c1-1",
            new ObservationDecision(Outcome.HOLDS, "", "", "Write a notice", "", null)));

    assertThat(words().duty("Views of people concerned"))
        .startsWith("Open: 1 of 5 questions answered");
    assertThat(words().duty("Measures"))
        .isEqualTo("Open: 1 measure agreed, 0 of them done; no residual risk is recorded");
  }

  @Test
  void aDutyIsMetByItsOwnFieldOnly() {
    session.answer("dp-involved", new AnswerValue.Choice("start"));
    assertThat(words().duty("Advice of the DPO"))
        .isEqualTo("Open: 1 of 3 questions answered, 2 not asked; Advice of the DPO: not recorded");

    session.answer("dp-advice", new AnswerValue.Words(" "));
    assertThat(words().duty("Advice of the DPO")).startsWith("Open: ");

    session.answer("dp-advice", new AnswerValue.Words("Do not start yet."));
    assertThat(words().duty("Advice of the DPO")).startsWith("Open: 2 of 3 questions answered");
    assertThat(words().words("decision")).contains("Do not start yet.", "Yet to be filled in");
  }

  @Test
  void adviceIsRecordedOnceTheDayIsThereToo() {
    session.answer("dp-involved", new AnswerValue.Choice("start"));
    session.answer("dp-advice", new AnswerValue.Words("Do not start yet."));
    Statement advice =
        Statement.NONE.with(Verdict.ADVISED).saying("Do not start before the test.").saidBy("DPO");
    session.execute(new Command.Conclude(Topic.DPO_ADVICE, advice));
    assertThat(words().duty("Advice of the DPO"))
        .startsWith("Open: 2 of 3 questions answered")
        .endsWith("Advice of the DPO: something is lacking");
    assertThat(words().words("decision"))
        .containsSequence(
            "The DPO advised",
            "Do not start before the test.",
            "Answered in the workshop: Since when has the data protection officer (DPO) been"
                + " taking part?",
            "From the start");
    assertThat(words().words("decision")).contains("Yet to be filled in: day");

    session.execute(
        new Command.Conclude(Topic.DPO_ADVICE, advice.saidOn(LocalDate.of(2026, 11, 23))));
    assertThat(words().duty("Advice of the DPO"))
        .isEqualTo(
            "Decided: 2 of 3 questions answered, 1 not asked; Advice of the DPO: The DPO advised");
  }

  @Test
  void theMethodSaysHowPeopleVotedInThisWorkshop() {
    session.execute(Session.vote("obs-c1-1", 1, List.of(1, 2, 3, 4, 5)));

    assertThat(words().words("method"))
        .contains(
            "The votes on observations were by show of hands, on a scale of five." + methodAfter());
  }

  private void answerSome(Random random) {
    for (AskedQuestion asked : session.asked()) {
      if (asked.question().form() instanceof AnswerForm.YesNoUnsure && random.nextBoolean()) {
        session.answer(
            asked.question().id(),
            new AnswerValue.Choice(List.of("yes", "no", "unsure").get(random.nextInt(3))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverWasRecordedTheFiguresAreThoseOfAPlainCount(long seed) {
    answerSome(new Random(seed));
    List<AskedQuestion> now = session.asked();
    long open = now.stream().filter(AskedQuestion::leavesDoubt).count();
    long put = now.stream().filter(AskedQuestion::answered).count();

    assertThat(counted())
        .startsWith(
            put
                + " of the 140 questions for this case came up: "
                + (put - open)
                + " are answered, "
                + open
                + " are open. The list of this session held "
                + now.size()
                + " questions; "
                + (now.size() - put)
                + " of them were left for later. The other "
                + (140 - now.size())
                + " were not on the list.");
    assertThat(words().words("summary"))
        .contains(
            counted()
                + " What did not come up is listed under “What was treated and what was"
                + " not”.");
    long duties = now.stream().filter(asked -> asked.duty().isPresent()).count();
    assertThat(session.view().results().actions()).hasSize((int) (open + duties));
  }

  private String methodAfter() {
    return words().words("method").stream()
        .filter(text -> text.contains(" With fewer than 5 people"))
        .map(text -> text.substring(text.indexOf(" With fewer than 5 people")))
        .findFirst()
        .orElseThrow();
  }

  private String summary(Language language) {
    return session.view().content().caseTemplate().titles().summary().in(language);
  }

  private String counted() {
    return words().words("coverage").stream()
        .filter(text -> text.contains("questions for this case"))
        .findFirst()
        .orElseThrow();
  }

  private ReportParts words() {
    return new ReportParts(session.report(Language.EN));
  }
}
