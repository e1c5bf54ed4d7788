package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** The page of conclusions: what remains of risks, what is taken back, what cannot be read. */
class ConclusionPageTest extends ConsoleJourney {

  private void begin() {
    open(Language.EN);
    act(() -> stage().setWidth(1280));
    goTo(Part.CONCLUSIONS, "");
  }

  private Statement said(Topic topic) {
    return workshop.view().results().concluded().statement(topic);
  }

  private List<FoundRisk> risks() {
    return workshop.view().results().risks();
  }

  private void weigh(FoundRisk found, RiskScore score) {
    act(() ->
        workshop.execute(new Command.WeighRisk(found.risk().id(), RiskWeighing.of(score, ""))));
  }

  @Test
  void whatRemainsOfTheRisksIsSaidAsFarAsTheGroupWeighedThem() {
    answeredNo(12);
    int all = risks().size();
    begin();
    assertThat(words())
        .contains(all + " risks are not weighed yet; none of those that are is high.");
    risks().forEach(found -> weigh(found, new RiskScore(1, 1)));
    String none = "All " + all + " risks are weighed; none of them is high.";
    until(() -> words().contains(none));
    weigh(risks().getLast(), new RiskScore(4, 4));
    until(() -> words().contains("1 risk remains high:"));
    act(model::undo);
    goTo(Part.CONCLUSIONS, "");
    assertThat(words()).contains(none);
  }

  @Test
  void whatIsDoneWithAnAdviceIsAskedOnceThereIsOne() {
    begin();
    press("Advice of the DPO: There is no DPO");
    assertThat(words()).doesNotContain("What is done with the advice");
    press("Advice of the DPO: The DPO advised");
    assertThat(words()).contains("What is done with the advice");
    press("What is done with the advice: Departed from");
    act(model::undo);
    act(model::undo);
    assertThat(said(Topic.ADVICE_FOLLOWED)).isEqualTo(Statement.NONE);
    assertThat(said(Topic.DPO_ADVICE).verdict()).isEqualTo(Verdict.NO_DPO);
    assertThat(words()).doesNotContain("What is done with the advice");
  }

  @Test
  void aConclusionIsTakenBackAndItsWordsAndItsTopicStayOpen() {
    begin();
    press("Decision: Redesign first");
    write("Why, or under which conditions", "Too many errors");
    press("Take back");
    assertThat(said(Topic.DECISION)).isEqualTo(Statement.NONE.saying("Too many errors"));
    assertThat(isChosen("Decision: Redesign first")).isFalse();
    assertThat(words()).contains("8 conclusions open");
  }

  @Test
  void theReviewNeedsAFunctionADayAndWhatGivesRiseToItAndSaysWhenADayIsNone() {
    begin();
    write("Looked at again on", "31-2-2027");
    assertThat(words()).anyMatch(text -> text.startsWith("This is not a day that is understood"));
    assertThat(said(Topic.REVIEW)).isEqualTo(Statement.NONE);
    write("Looked at again on", "23-11-2027");
    write("Function that sees to it", "Owner");
    assertThat(words()).contains("8 conclusions open");
    write("What gives rise to look again", "A new model");
    assertThat(said(Topic.REVIEW))
        .isEqualTo(new Statement(null, "A new model", "Owner", null, LocalDate.of(2027, 11, 23)));
    assertThat(words()).contains("7 conclusions open");
  }
}
