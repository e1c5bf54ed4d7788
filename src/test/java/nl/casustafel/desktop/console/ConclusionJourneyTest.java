package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** What is concluded in the end, topic by topic, and the way there from what is lacking. */
class ConclusionJourneyTest extends ConsoleJourney {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private Statement said(Topic topic) {
    return workshop.view().results().concluded().statement(topic);
  }

  private void begin() {
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    act(() -> stage().setWidth(1280));
  }

  @Test
  void theKeyboardAloneConcludesOneTopicAfterTheOther() {
    begin();
    goTo(Part.CONCLUSIONS, "");
    assertThat(words()).contains("8 conclusions open", "To: Advice of the DPO");
    key(KeyCode.ENTER);
    key(KeyCode.RIGHT);
    key(KeyCode.SPACE);
    assertThat(said(Topic.DPO_ADVICE).verdict()).isEqualTo(Verdict.NO_DPO);
    assertThat(words()).as("no advice, so nothing is done with it").contains("7 conclusions open");
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    letters(KeyCode.B, KeyCode.O, KeyCode.A, KeyCode.R, KeyCode.D);
    key(KeyCode.TAB);
    act(() -> field("Said on").setText("23-11-2026"));
    key(KeyCode.TAB);
    assertThat(said(Topic.DPO_ADVICE))
        .isEqualTo(new Statement(Verdict.NO_DPO, "", "board", DAY, null));
    key(KeyCode.CONTROL, KeyCode.ENTER);
    key(KeyCode.SPACE);
    assertThat(said(Topic.VIEWS).verdict()).isEqualTo(Verdict.SOUGHT);
    act(model::undo);
    assertThat(said(Topic.VIEWS)).isEqualTo(Statement.NONE);
  }

  @Test
  void whatTheGroupAnsweredIsOfferedAndNeverTakenOverByItself() {
    workshop.execute(
        new Command.AnswerQuestion("dp-involved", Answer.of(new AnswerValue.Choice("draft"))));
    workshop.execute(
        new Command.AnswerQuestion(
            "dp-advice", Answer.of(new AnswerValue.Words("Keep the chats 30 days"))));
    begin();
    goTo(Part.CONCLUSIONS, "");
    assertThat(words()).contains("On the draft", "Keep the chats 30 days");
    assertThat(said(Topic.DPO_ADVICE)).isEqualTo(Statement.NONE);
    press("Take over these words");
    assertThat(said(Topic.DPO_ADVICE).words()).isEqualTo("Keep the chats 30 days");
    assertThat(words()).doesNotContain("Take over these words");
    press("What does the DPO advise? (filled in by the DPO)");
    assertThat(model.place()).isEqualTo(new Place(Part.QUESTIONS, "dp-advice"));
  }

  @Test
  void aHighRiskThatRemainsProposesToConsultTheAuthority() {
    answeredNo(12);
    String risk = workshop.view().results().risks().getFirst().risk().id();
    workshop.execute(
        new Command.WeighRisk(
            risk, RiskWeighing.NONE.with(new RiskScore(4, 4)).because("Nobody checks")));
    begin();
    goTo(Part.CONCLUSIONS, "");
    assertThat(words())
        .anyMatch(text -> text.contains("asks to consult the authority before the start"));
    press("Prior consultation: The authority will be consulted");
    assertThat(words())
        .anyMatch(text ->
            text.contains("therefore the authority is going to be consulted before the start"));
    press(workshop.view().risk(risk).orElseThrow().risk().name().en());
    assertThat(model.place()).isEqualTo(Place.of(Part.RISKS));
  }

  @Test
  void oneClickGoesFromAProvisionToWhatIsLacking() {
    begin();
    goTo(Part.REPORT, "");
    assertThat(words()).contains("What the law asks of a DPIA");
    press(
        "Go to what is lacking: Whether a DPIA is required (GDPR 35(1)). Not asked: 0 of 1"
            + " question answered");
    assertThat(model.place()).isEqualTo(Place.of(Part.THRESHOLD));
    workshop.view();
    goTo(Part.REPORT, "");
    act(() ->
        model.change(
            view ->
                new Command.Conclude(
                    Topic.REVIEW, new Statement(null, "A new model", "Owner", null, DAY)),
            refused -> {}));
    assertThat(words()).anyMatch(text -> text.startsWith("Decided"));
  }

  private void letters(KeyCode... keys) {
    for (KeyCode one : keys) {
      key(one);
    }
  }
}
