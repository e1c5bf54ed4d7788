package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** What is settled is called so, and nothing else is. */
class SettledTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.FULL);

  @Test
  void anAnswerThatLeavesAHighRiskDecidesNoPriorConsultation() {
    session.answer("pc-residual", new AnswerValue.Choice("yes"));
    assertThat(words().duty("Prior consultation"))
        .isEqualTo(
            "Open: 1 of 3 questions answered, 2 not asked; no residual risk is recorded;"
                + " The risk that remains: not recorded; Prior consultation: not recorded");

    session.answer("pc-residual", new AnswerValue.Choice("no"));
    assertThat(words().duty("Prior consultation")).startsWith("Open: 1 of 3 questions answered");

    session.answer("tr-told-ai", new AnswerValue.Choice("no"));
    weighEveryRisk();
    assertThat(words().duty("Prior consultation")).startsWith("Open: 1 of 3 questions answered");
    session.execute(
        new Command.Conclude(
            Topic.PRIOR_CONSULTATION,
            new Statement(
                Verdict.NO_CONSULTATION,
                "No risk is high",
                "Board",
                LocalDate.of(2026, 11, 23),
                null)));
    assertThat(words().duty("Prior consultation")).startsWith("Decided: 1 of 3 questions answered");
    assertThat(words().duty("Risks"))
        .isEqualTo("Decided: 1 risk found, 1 of them weighed by the group");
  }

  @Test
  void theDescriptionIsDecidedByItsOwnFieldsAndNotByTheirNumber() {
    session.asked().stream()
        .filter(q -> q.question().form() instanceof AnswerForm.YesNoUnsure)
        .forEach(q -> session.answer(q.question().id(), new AnswerValue.Choice("yes")));
    assertThat(words().duty("Description")).startsWith("Open: ");

    session.answer("pd-purpose", new AnswerValue.Words("Answer customers."));
    session.answer("pd-data", new AnswerValue.Choices(Set.of("conversation")));
    session.answer("pd-people", new AnswerValue.Choices(Set.of("customers")));
    session.answer("pd-chain", new AnswerValue.Choices(Set.of("deployment")));
    assertThat(words().duty("Description")).startsWith("Open: ");
    session.answer("pd-role", new AnswerValue.Choices(Set.of("deployer")));
    assertThat(words().duty("Description")).startsWith("Decided: ");
  }

  @Test
  void whatWasParkedIsNotConcluded() {
    session.execute(
        new Command.DecideObservation("obs-c1-1", ObservationDecision.NONE.with(Outcome.PARKED)));
    session.execute(
        new Command.DecideObservation("obs-c1-2", ObservationDecision.NONE.with(Outcome.HOLDS)));

    assertThat(words().words("summary")).containsSequence("1 / 6", "observations concluded");
    assertThat(words().words("method")).contains("Open: 1 of 6 observations concluded");
  }

  @Test
  void whatCameUpIsNotListedAsNotTreatedAnywhere() {
    session.execute(Session.vote("obs-c1-1", 1, List.of(1, 2, 3, 4, 5)));
    session.execute(
        new Command.DecideObservation("obs-c1-2", ObservationDecision.NONE.with(Outcome.PARKED)));
    session.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.NONE.because("To be asked next week")));
    String question = "Do the people concerned know that AI uses their data?";

    assertThat(bullets("coverage", "Not treated in this session", "Observations"))
        .hasSize(4)
        .noneMatch(text -> text.startsWith("1.1 ") || text.startsWith("1.2 "));
    assertThat(bullets("coverage", "Treated, without a conclusion"))
        .containsExactly(
            "1.1 Customers hear nothing about the new use of their chats. (No conclusion yet)",
            "1.2 You want the chats without persons in them, but you never get there completely."
                + " (Parked)");
    assertThat(bullets("coverage", "Questions that are open")).containsExactly(question);
    assertThat(bullets("coverage", "Not treated in this session", "Transparency"))
        .doesNotContain(question);
    assertThat(bullets("questions", "Transparency", "Not treated in this session"))
        .isNotEmpty()
        .doesNotContain(question);
    assertThat(bullets("observations", "Not treated in this session"))
        .isEqualTo(bullets("coverage", "Not treated in this session", "Observations"));
    assertThat(words().rows("coverage", "By part of the session"))
        .extracting(row -> row.subList(0, 3))
        .contains(
            List.of("Observations", "6", "2"),
            List.of("Questions", Integer.toString(session.asked().size()), "1"));
  }

  @Test
  void theGroupsAdviceStandsWhereTheDecisionIsToBeTaken() {
    assertThat(words().words("decision"))
        .contains(
            "Each conclusion is said by the one to whom it falls; the DPO advises, the controller"
                + " decides. None of these conclusions is recorded; all of it is yet to be filled"
                + " in.")
        .noneMatch(text -> text.contains("Answered in the workshop"));

    session.answer("pc-decision", new AnswerValue.Choice("conditions"));
    assertThat(words().words("decision"))
        .containsSequence(
            "Decision",
            "Answered in the workshop: What does the group advise the controller?",
            "Go ahead with conditions",
            "Yet to be filled in");

    session.answer("dp-involved", new AnswerValue.Choice("end"));
    assertThat(words().words("decision")).containsSequence("At the end", "Yet to be filled in");
  }

  @Test
  void theCoverOfAWorkshopOfWhichNothingIsRecordedCallsItNoResult() {
    assertThat(session.report(Language.EN).cover().status().paragraphs())
        .containsExactly(
            "A workshop that was prepared. Nothing is recorded of it yet: this report holds the"
                + " case and the questions, and no result.");

    session.execute(Session.vote("obs-c1-1", 1, List.of(1, 0, 0, 0, 0)));
    assertThat(session.report(Language.EN).cover().status().paragraphs())
        .singleElement()
        .asString()
        .startsWith("Workshop result, input for the DPIA");
  }

  @Test
  void scoresThatTheGroupDecidedAreToldFromThoseThatAreProposed() {
    session.answer("tr-told-ai", new AnswerValue.Choice("no"));
    session.answer("pt-map", new AnswerValue.Choice("no"));
    assertThat(words().words("risks"))
        .contains(
            "The 2 scores are suggestions that follow from the answers and observations; the"
                + " group decided none.");

    String first = session.view().results().risks().getFirst().risk().id();
    session.execute(new Command.WeighRisk(first, RiskWeighing.of(new RiskScore(1, 4), "")));
    assertThat(words().words("risks"))
        .contains(
            "The group decided 1 of 2 scores. The other one is a suggestion that follows from the"
                + " answers and observations.");
    assertThat(words().words("method")).noneMatch(text -> text.contains("people voted by phone"));

    weighEveryRisk();
    assertThat(words().words("risks")).contains("The group decided 2 of 2 scores.");
  }

  private void weighEveryRisk() {
    session
        .view()
        .results()
        .risks()
        .forEach(found ->
            session.execute(
                new Command.WeighRisk(
                    found.risk().id(), RiskWeighing.of(new RiskScore(2, 2), ""))));
  }

  /** The items of the list under a heading, or of the one within a heading. */
  private List<String> bullets(String section, String... headings) {
    Block.Group group = words().group(section, headings[0]);
    for (int i = 1; i < headings.length; i++) {
      String heading = headings[i];
      group =
          group.blocks().stream()
              .filter(Block.Group.class::isInstance)
              .map(Block.Group.class::cast)
              .filter(inner -> inner.heading().equals(heading))
              .findFirst()
              .orElseThrow();
    }
    return ((Block.Bullets) group.blocks().getFirst())
        .items().stream().map(item -> ((Phrase.Plain) item).text()).toList();
  }

  private ReportParts words() {
    return new ReportParts(session.report(Language.EN));
  }
}
