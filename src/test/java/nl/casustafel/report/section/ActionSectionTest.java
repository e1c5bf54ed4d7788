package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;

/** What is to be done, and who decides in the end. */
class ActionSectionTest {
  private static final Phrase SIGNATURE = new Phrase.Quiet("Signature:");
  private static final Phrase NOTHING = Phrase.of("–");

  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void anActionSaysWhatWhereFromWhoByWhenAndWhetherItIsDone() {
    session.execute(
        new Command.AnswerQuestion(
            "tr-told-ai", Answer.of(new AnswerValue.Choice("unsure")).foundOutBy("DPO", null)));
    decide(
        "obs-c1-1",
        new ObservationDecision(
            Outcome.HOLDS, "", "", "Write a notice", "Legal", Session.DAY.plusDays(1)));
    session.execute(new Command.WriteAction("action-1", "Call the supplier"));
    session.execute(new Command.FollowUpAction("action-1", new FollowUp("HR", Session.DAY, true)));

    assertThat(report().blocks("actions", Block.Table.class).getFirst().rows())
        .containsExactly(
            row(
                "Find out: Do the people concerned know that AI uses their data?",
                "Transparency",
                "DPO",
                "–",
                "Open"),
            row("Write a notice", "Observation 1.1", "Legal", "24 November 2026", "Open"),
            row("Call the supplier", "Group", "HR", "23 November 2026", "Done"));
  }

  @Test
  void aDutyStandsAmongTheActionsWithTheThemeItComesFrom() {
    Session full = Session.begun("chatlog-finetuning", Language.EN, Depth.FULL);
    full.execute(
        new Command.AnswerQuestion("pc-residual", Answer.of(new AnswerValue.Choice("yes"))));

    assertThat(
            new ReportParts(full.report(Language.EN))
                .blocks("actions", Block.Table.class)
                .getFirst()
                .rows())
        .containsExactly(
            row(
                "Prior consultation of the AP when the residual risk remains high (a duty, which in"
                    + " itself reduces nothing)",
                "Prior consultation",
                "–",
                "–",
                "Open"));
  }

  @Test
  void withoutActionsItSaysSo() {
    assertThat(report().words("actions")).contains("No actions were recorded in this session.");
    assertThat(report().words("risks"))
        .contains(
            "No risk is listed, since no question was answered and nothing was concluded on an"
                + " observation.");
  }

  @Test
  void adviceAndDecisionAreLeftToThoseWhoGiveThem() {
    assertThat(report().blocks("decision", Block.Table.class).getFirst().rows())
        .containsExactly(
            conclusion("Advice of the DPO", SIGNATURE),
            conclusion("What is done with the advice", NOTHING),
            conclusion("Views of data subjects", NOTHING),
            conclusion("Works council", NOTHING),
            conclusion("The risk that remains", SIGNATURE),
            conclusion("Prior consultation", NOTHING),
            conclusion("Decision", SIGNATURE),
            conclusion("Review", NOTHING));
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }

  private void decide(String observation, ObservationDecision decision) {
    session.execute(new Command.DecideObservation(observation, decision));
  }

  private static List<Phrase> conclusion(String topic, Phrase author) {
    return List.of(
        Phrase.of(topic),
        new Phrase.Several(List.of(Phrase.of("Yet to be filled in"))),
        new Phrase.Several(List.of(author)));
  }

  private static List<Phrase> row(String... cells) {
    return Stream.of(cells).map(Phrase::of).toList();
  }
}
