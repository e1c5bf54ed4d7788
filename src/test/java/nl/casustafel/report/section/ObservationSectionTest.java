package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

/** Observations with what the group made of them. */
class ObservationSectionTest {
  private static final String OBSERVATION = "obs-c1-1";
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void percentagesAreSaidToBeRoundedDownWhereTheyStandAndOnlyThere() {
    String rounded =
        "Percentages with the votes are of those who chose a point of the scale, and are rounded"
            + " down. Whoever chose the middle counts in neither figure, so together they need not"
            + " add up to 100 %.";
    session.execute(Session.vote("obs-c1-2", 1, List.of(1, 1, 0, 0, 0)));
    assertThat(new ReportParts(session.report(Language.EN)).words("observations"))
        .doesNotContain(rounded);

    session.execute(Session.vote("obs-c1-1", 1, List.of(1, 1, 1, 1, 3)));

    assertThat(new ReportParts(session.report(Language.EN)).words("observations"))
        .contains(rounded);
  }

  @Test
  void anObservationOfTheGroupStandsInItsOwnWordsBelowAShortHeading() {
    String words = "Nobody asked the customers. ".repeat(40).strip();
    session.execute(new Command.WriteObservation(new OwnObservation("own-1", words)));
    session.execute(Session.vote("own-1", 1, List.of(0, 0, 1, 2, 3)));

    Block.Group group = report().group("observations", "+1");

    assertThat(group.heading()).isEqualTo("+1 Added by the group");
    assertThat(group.blocks().getFirst()).isEqualTo(new Block.Paragraph(Block.Tone.TEXT, words));
  }

  @Test
  void whatWasVotedOnButNotConcludedSaysSo() {
    session.execute(Session.vote("obs-c1-1", 1, List.of(0, 0, 1, 2, 3)));

    assertThat(report().facts("observations", "1.1"))
        .startsWith(new Fact("Conclusion", Phrase.strong("No conclusion yet")));
  }

  @Test
  void whatTheGroupConcludesStandsBesideItsReasonsAndDissent() {
    ObservationDecision decision =
        new ObservationDecision(
            Outcome.HOLDS_IN_PART, "Partly told", "Two disagree", "Write a notice", "DPO", null);
    session.execute(new Command.DecideObservation(OBSERVATION, decision));

    assertThat(report().facts("observations", "1.1 Customers hear nothing"))
        .containsExactly(
            new Fact("Conclusion", Phrase.strong("Holds in part")),
            new Fact("Reason", Phrase.of("Partly told")),
            new Fact("Dissent", Phrase.of("Two disagree")),
            new Fact("Measure", Phrase.of("Write a notice")),
            new Fact("Owner", Phrase.of("DPO")),
            new Fact(
                "References",
                new Phrase.Quiet(
                    "GDPR 13(3) · GDPR 5(1)(a) · AP consultation view, May 2025, P4")));
  }

  @Test
  void theFacilitatorsNoteAndTheStanceStayOut() {
    Session session = Session.played("recruitment-screening", Language.EN, Depth.FULL);
    String report = String.join("\n", ReportWords.of(session.report(Language.EN)));

    for (CaseObservation observation : session.view().content().caseTemplate().observations()) {
      assertThat(report).doesNotContain(observation.wording().note().en());
    }
    for (Scales.StanceWords stance : session.view().content().guide().scales().stances().values()) {
      assertThat(report).doesNotContain(stance.meaning().en());
    }
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
