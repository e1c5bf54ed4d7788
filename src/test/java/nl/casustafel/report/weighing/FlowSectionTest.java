package nl.casustafel.report.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.FlowDrawing.Kind;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.flow.FlowAnswer;
import org.junit.jupiter.api.Test;

/** Decision flows in the report. */
class FlowSectionTest {
  private static final String PERSON = "flow-output-person";
  private final Session session = Session.begun("patient-summaries", Language.EN, Depth.CORE);

  private void answer(String walked, int at, String flow, String node, String answer, String why) {
    session.execute(new Command.WalkFlow(walked, at, new FlowAnswer(flow, node, answer, why)));
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }

  private List<String> words() {
    return ReportWords.of(session.report(Language.EN), "flows");
  }

  @Test
  void aWorkshopThatWalkedNoneSaysSoAndNamesThoseThatFit() {
    assertThat(words())
        .contains(
            "The group walked no decision flow.",
            "These flows fit the case and were not walked:",
            "Finding a legal basis for a step")
        .anyMatch(text -> text.startsWith("Not chosen for this case and not walked: "));
    assertThat(report().blocks("flows", FlowDrawing.class)).isEmpty();
  }

  @Test
  void aWayIsAPictureThatAlsoStandsInWordsAndInATableWithReasonsAndSources() {
    answer(PERSON, 0, PERSON, "op-source", "none", "No document was used");
    answer(PERSON, 1, PERSON, "op-anon", "yes", "");

    FlowDrawing drawing = report().blocks("flows", FlowDrawing.class).getFirst();
    assertThat(drawing.stops())
        .extracting(FlowDrawing.Stop::name, FlowDrawing.Stop::answer, FlowDrawing.Stop::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Question 1", "No or unclear", Kind.QUESTION),
            org.assertj.core.groups.Tuple.tuple("Question 2", "Yes", Kind.QUESTION),
            org.assertj.core.groups.Tuple.tuple("Conditions or open points", "", Kind.OUTCOME));
    assertThat(drawing.description())
        .contains("Question 2: Is the model demonstrably anonymous? Answer: Yes.")
        .contains("Outcome: Conditions or open points. Made up (hallucination).");
    Block.Table table = report().blocks("flows", Block.Table.class).getLast();
    assertThat(table.rows().getFirst())
        .containsExactly(
            Phrase.of("Does the statement come from the prompt or from a retrieved document?"),
            Phrase.strong("No or unclear"),
            Phrase.of("No document was used"),
            new Phrase.Quiet(((Phrase.Quiet) table.rows().getFirst().get(3)).text()));
    assertThat(((Phrase.Quiet) table.rows().getFirst().get(3)).text()).contains("P2");
  }

  @Test
  void aWayThroughAnotherFlowShowsWhereItWasAndWhatItLeftOpen() {
    String user = "flow-model-user";
    answer(user, 0, user, "b-role", "use", "");
    answer(user, 1, user, "b-pd-in-training", "no", "");
    answer(user, 2, user, "b-own-pd", "yes", "");
    answer(user, 3, user, "b1-own-basis", "find", "");
    answer(user, 4, "flow-legal-basis", "lbf-origin", "no", "");
    answer(user, 5, "flow-legal-basis", "lbf-which", "consent", "");
    answer(user, 6, "flow-legal-basis", "lbf-consent", "power", "");

    FlowDrawing drawing = report().blocks("flows", FlowDrawing.class).getFirst();
    assertThat(drawing.stops())
        .extracting(FlowDrawing.Stop::kind)
        .containsExactly(
            Kind.QUESTION,
            Kind.QUESTION,
            Kind.QUESTION,
            Kind.QUESTION,
            Kind.QUESTION_WITHIN,
            Kind.QUESTION_WITHIN,
            Kind.QUESTION_WITHIN,
            Kind.OUTCOME_WITHIN,
            Kind.OPEN);
    assertThat(words())
        .anyMatch(text -> text.startsWith("There is no outcome yet."))
        .anyMatch(text -> text.startsWith("Left open on the way (Legal basis of a step): Consent"))
        .anyMatch(text -> text.contains("Scenario 1: demonstrably anonymised"));
  }

  @Test
  void noSentenceOfAnyWayCallsAnythingLawful() {
    answer(PERSON, 0, PERSON, "op-source", "prompt", "");

    assertThat(words())
        .noneMatch(text -> text.matches("(?i).*\\b(is lawful|is compliant|complies)\\b.*"));
  }
}
