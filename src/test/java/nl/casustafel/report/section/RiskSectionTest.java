package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;

/** Risks that answers and observations propose. */
class RiskSectionTest {
  private static final String OBSERVATION = "obs-c1-1";
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void aRiskSaysWhereItComesFromAndThatTheGroupDecides() {
    session.execute(
        new Command.DecideObservation(OBSERVATION, ObservationDecision.NONE.with(Outcome.HOLDS)));

    assertThat(report().facts("risks", "People do not know AI uses their data"))
        .containsExactly(
            new Fact("Level", new Phrase.Level(3, 4, "High")),
            new Fact(
                "Suggested score",
                new Phrase.Several(
                    List.of(
                        Phrase.of("Likelihood 4 of 4: Almost certain"),
                        Phrase.of("Severity 2 of 4: Noticeable but reversible with effort")))),
            new Fact("Comes from", ReportParts.lines("Observation 1.1")),
            new Fact("Rights at stake", new Phrase.Quiet("EU Charter 8 · GDPR 12-14")));
  }

  @Test
  void whatTheGroupAgreedStandsAtTheRiskItComesFromAndIsNoLongerOnlyPossible() {
    String agreed = "Layered, plain notice tested with readers, before the new use";
    session.answer("tr-told-ai", new AnswerValue.Choice("no"));
    assertThat(facts())
        .noneMatch(fact -> fact.name().equals("Measures agreed"))
        .anyMatch(fact -> fact.name().equals("Possible measures") && said(fact).contains(agreed));

    session.execute(
        new Command.DecideObservation(
            OBSERVATION,
            new ObservationDecision(Outcome.HOLDS, "", "", agreed, "Lawyer", Session.DAY)));
    assertThat(facts())
        .contains(new Fact("Measures agreed", ReportParts.lines(agreed + " (observation 1.1)")))
        .noneMatch(fact -> fact.name().equals("Possible measures") && said(fact).contains(agreed));
  }

  private List<Fact> facts() {
    return report().facts("risks", "People do not know AI uses their data");
  }

  private static String said(Fact fact) {
    return fact.value().toString();
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
