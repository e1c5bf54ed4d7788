package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.problem;
import static nl.casustafel.guide.reading.Flawed.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said where the guide's data names something that exists nowhere. */
class UnknownIdTest {
  private static final String TRANSPARENCY = "questions/transparency.yaml";

  @Test
  void anIdThatExistsNowhereIsNamedWithThePlaceAndAProposal() {
    assertThat(problems(TRANSPARENCY, "risk: r-opaque-use", "risk: r-opaque-uses"))
        .first()
        .asString()
        .matches(
            "questions/transparency\\.yaml:\\d+:15: There is no risk “r-opaque-uses”\\. Did you"
                + " mean “r-opaque-use”\\?");
    assertThat(problem(TRANSPARENCY, "[m-privacy-notice, m-ai-label]", "[m-nothing-like-it]"))
        .isEqualTo("There is no measure “m-nothing-like-it”. Choose an id from measures.yaml.");
    assertThat(problem("risks.yaml", "theme: transparency", "theme: transparancy"))
        .isEqualTo("There is no theme “transparancy”. Did you mean “transparency”?");
  }

  @Test
  void whereAFlowOrTheThresholdLeadsNowhereIsSaid() {
    assertThat(problem("threshold.yaml", "q: pf-is,", "q: pf-iz,"))
        .isEqualTo("There is no question “pf-iz”. Did you mean “pf-is”?");
    assertThat(problem("flows/model-user.yaml", "to: flow-legal-basis", "to: flow-legal"))
        .startsWith("This flow has no node “flow-legal”, and there is no flow of that name.");
    assertThat(problem("flows/output-person.yaml", "start: op-source", "start: op-sauce"))
        .isEqualTo(
            "This flow has no node “op-sauce”, and there is no flow of that name. Did you mean"
                + " “op-source”?");
    assertThat(problem("hallucination.yaml", "flow: flow-output-person", "flow: flow-output"))
        .startsWith("There is no decision flow “flow-output”.");
  }

  @Test
  void whatAReportAsksThatExistsNowhereIsSaid() {
    assertThat(problem("report.yaml", "sections: [rep-risks]", "sections: [rep-risk]"))
        .isEqualTo("“rep-risk” does not exist here. Did you mean “rep-risks”?");
    assertThat(problem("report.yaml", "filled: pd-purpose", "filled: pd-purpos"))
        .isEqualTo("There is no question “pd-purpos”. Did you mean “pd-purpose”?");
    assertThat(problem("report.yaml", "- q: pd-role", "- {q: pd-role, in: [non]}"))
        .startsWith("The question “pd-role” has no option “non”.");
    assertThat(problem("report.yaml", "recorded: chosen measures", "recorded: chosen measure"))
        .startsWith(
            "“chosen measure” is not possible for “recorded”. Did you mean “chosen measures”?");
    assertThat(problem("report.yaml", "met_by: {recorded: review}", "met_by: {recorde: review}"))
        .isNotEmpty();
    assertThat(problems("report.yaml", "id: rep-summary", "id: rep-sumary"))
        .anySatisfy(problem -> assertThat(problem.toString()).contains("rep-summary"));
    assertThat(problem("report.yaml", "[fired flags, added", "[fired flag, added"))
        .startsWith("There is no question “fired flag”.");
    assertThat(problem("report.yaml", "[questions retention-deletion]", "[questions retention]"))
        .startsWith("There is no theme “retention”.");
  }
}
