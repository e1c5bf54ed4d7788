package nl.casustafel.desktop.console.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopText;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import org.junit.jupiter.api.Test;

/** What is concluded about a topic, beside what is concluded about the others. */
class TopicModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LATER = LocalDate.of(2027, 11, 23);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final TopicModel decision = new TopicModel(console, Topic.DECISION);
  private final TopicModel review = new TopicModel(console, Topic.REVIEW);

  private Statement said(Topic topic) {
    return workshop.view().results().concluded().statement(topic);
  }

  private static void write(Draft draft, String text) {
    draft.textProperty().set(text);
    draft.commit();
  }

  @Test
  void aVerdictItsWordsItsFunctionAndItsDayStandTogetherAndApartFromOtherTopics() {
    decision.conclude(Verdict.APPROVED_WITH_CONDITIONS);
    write(decision.words(), "Only with a human in between");
    write(decision.by(), "Board");
    decision.saidOn(DAY);
    write(review.by(), "Owner");
    review.dueOn(LATER);
    assertThat(said(Topic.DECISION))
        .isEqualTo(
            new Statement(
                Verdict.APPROVED_WITH_CONDITIONS,
                "Only with a human in between",
                "Board",
                DAY,
                null));
    assertThat(said(Topic.REVIEW)).isEqualTo(new Statement(null, "", "Owner", null, LATER));
  }

  @Test
  void aVerdictThatIsTakenBackLeavesItsWordsAndAnUndoBringsItBack() {
    decision.conclude(Verdict.REDESIGN);
    write(decision.words(), "Too many errors");
    decision.conclude(null);
    assertThat(decision.statement()).isEqualTo(Statement.NONE.saying("Too many errors"));
    console.undo();
    assertThat(decision.statement())
        .isEqualTo(Statement.NONE.with(Verdict.REDESIGN).saying("Too many errors"));
  }

  @Test
  void aVerdictOfAnotherTopicIsNotTaken() {
    decision.conclude(Verdict.NO_DPO);
    review.conclude(Verdict.APPROVED);
    assertThat(said(Topic.DECISION)).isEqualTo(Statement.NONE);
    assertThat(said(Topic.REVIEW)).isEqualTo(Statement.NONE);
  }

  @Test
  void wordsThatAreTooLongAreRefusedAndStayInTheirField() {
    Draft words = decision.words();
    write(words, "x".repeat(10_001));
    assertThat(words.refusalProperty().get().reason()).isEqualTo(WorkshopText.TEXT_TOO_LONG);
    assertThat(decision.words().text()).hasSize(10_001);
    assertThat(said(Topic.DECISION)).isEqualTo(Statement.NONE);
  }
}
