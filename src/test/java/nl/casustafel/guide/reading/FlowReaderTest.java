package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about decision flows that cannot be walked. */
class FlowReaderTest {

  @Test
  void aFlowThatCannotBeWalkedToAnOutcomeIsRefused() {
    String output = "flows/output-person.yaml";

    assertThat(problem(output, "to: o-op-unknown", "to: o-op-regurg"))
        .startsWith("No walk through this flow comes to “o-op-unknown”.");
    assertThat(problem(output, "to: o-op-input", "to: op-source"))
        .startsWith("From “op-source” an answer leads back to it.");
    assertThat(problem(output, "- id: unknown", "- id: none"))
        .startsWith("The id “none” is already used at flows/output-person.yaml");
  }

  @Test
  void answersThatExcludeEachOtherByAnEarlierAnswerCannotBothBeWalked() {
    String user = "flows/model-user.yaml";
    String rights = "to: o-rights-gap\n";

    assertThat(
            problem(
                "flows/output-person.yaml",
                "        to: op-training\n",
                "        to: op-training\n        says: [shown]\n"))
        .isEqualTo(
            "No answer of this flow says the opposite of “shown”. Write it as in the other answers,"
                + " or take it out.");
    assertThat(problem(user, "says: [further-trained]", "says: [not further-trained]"))
        .isEqualTo(
            "The answer “tested” of “b1-further” contradicts what was said on every way to it. Take"
                + " it out, or put it on another way.");
    assertThat(problem(user, rights, rights + "        says: [anonymous]\n")).isEmpty();
    assertThat(
            problem(
                user,
                "        to: o-proceed\n",
                "        to: o-proceed\n        says: [not anonymous, not further-trained]\n"))
        .startsWith("On one way to “b-dpia” every answer contradicts what was said before.");
  }

  @Test
  void aChecklistWithDepthsNeedsAnAnswerThatSetsIt() {
    assertThat(problem("flows/model-user.yaml", "        depth: 1\n", ""))
        .startsWith("One way leads to the checklist of “b-assess” without an answer");
  }
}
