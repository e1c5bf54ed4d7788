package nl.casustafel.workshop.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.RemainingRisks;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is decided after the check, when it departs from it and what belongs to it. */
class ThresholdDecisionTest extends ThresholdTalk {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private void toldThat(String result) {
    switch (result) {
      case "required" -> say(Tick.YES, "article_35:a");
      case "covered" -> say(Tick.YES, "article_35:a", "exemption:similar-dpia");
      case "as-a-rule" -> say(Tick.YES, "wp248:1", "wp248:2");
      case "recommended" -> say(Tick.YES, "wp248:1");
      default -> say(Tick.NO, "wp248:1");
    }
    sayNoToTheRest();
    assertThat(treated().finding().result()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // what the check says, what is decided, what is to be said of that
        "required,      CARRY_OUT,     -",
        "required,      RELY_ON_OTHER, DEPARTS_FROM_DUTY",
        "required,      DO_WITHOUT,    DEPARTS_FROM_DUTY",
        "as-a-rule,     CARRY_OUT,     -",
        "as-a-rule,     RELY_ON_OTHER, DEPARTS",
        "as-a-rule,     DO_WITHOUT,    DEPARTS",
        "recommended,   CARRY_OUT,     -",
        "recommended,   RELY_ON_OTHER, DEPARTS",
        "recommended,   DO_WITHOUT,    DEPARTS",
        "covered,       CARRY_OUT,     -",
        "covered,       RELY_ON_OTHER, -",
        "covered,       DO_WITHOUT,    DEPARTS",
        "not-indicated, CARRY_OUT,     -",
        "not-indicated, RELY_ON_OTHER, DEPARTS",
        "not-indicated, DO_WITHOUT,    -",
        "required,      -,             -",
        "as-a-rule,     -,             -",
      })
  void aDecisionThatIsNotWhatTheCheckSaysIsWarnedOf(
      String result, @Nullable Choice choice, @Nullable ThresholdText warning) {
    toldThat(result);
    decision = ThresholdDecision.NONE.with(choice);
    assertThat(treated().warning()).isEqualTo(Optional.ofNullable(warning));
    assertThat(treated().departs()).isEqualTo(warning != null);
    if (warning != null) {
      assertThat(decision.asksForReason()).as("who departs says why").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Choice.class)
  void aDecisionIsCompleteWithItsFunctionItsDayAndItsReasonWhereItIsNoDpiaOfOnesOwn(Choice choice) {
    toldThat("required");
    boolean reasonDue = choice != Choice.CARRY_OUT;
    decision = ThresholdDecision.NONE.with(choice);
    assertThat(treated().treatment()).isEqualTo(Treatment.ANSWERED);
    decision = decision.takenBy("Board").takenOn(DAY);
    assertThat(decision.complete()).isEqualTo(!reasonDue);
    assertThat(decision.because("  \n").complete()).isEqualTo(!reasonDue);
    decision = decision.because("It is there already");
    assertThat(treated().treatment()).isEqualTo(Treatment.DECIDED);
    assertThat(decision.takenOn(null).complete()).isFalse();
    assertThat(decision.takenBy(" ").complete()).isFalse();
    assertThat(decision.with(null).complete()).isFalse();
  }

  @Test
  void aCompleteDecisionSettlesNothingWhileAPointIsLeft() {
    toldThat("as-a-rule");
    decision = new ThresholdDecision(Choice.CARRY_OUT, "", "Board", DAY);
    assertThat(treated().treatment()).isEqualTo(Treatment.DECIDED);
    said.remove("threshold:wp248:9");
    assertThat(treated().treatment()).isEqualTo(Treatment.OPEN);
    assertThat(treated().sentence(new Texts(Language.NL)))
        .isEqualTo(
            "Een DPIA is in de regel verplicht (WP248), volgens wat tot nu toe is bevestigd;"
                + " 1 punt is nog niet bevestigd.");
  }

  @Test
  void whileNothingConfirmedAsksForADpiaAndPointsAreLeftNobodySaysThatNoneIsIndicated() {
    toldThat("not-indicated");
    said.remove("threshold:ap_list:gedrag");
    said.remove("threshold:article_35:c");
    assertThat(treated().sentence(new Texts(Language.EN)))
        .isEqualTo(
            "Nothing that was confirmed so far asks for a DPIA; 2 points are not confirmed yet.");
    said.put("threshold:article_35:c", Tick.NO);
    assertThat(treated().sentence(new Texts(Language.NL)))
        .isEqualTo(
            "Niets van wat tot nu toe is bevestigd vraagt om een DPIA; 1 punt is nog niet"
                + " bevestigd.");
  }

  @Test
  void whoeverTouchedOnlyTheDecisionHasTouchedTheCheck() {
    decision = ThresholdDecision.NONE.takenBy("Board");
    assertThat(treated().isUntouched()).isFalse();
    assertThat(treated().treatment()).isEqualTo(Treatment.OPEN);
  }

  private PartItems items(Statement decider) {
    return ThresholdItems.of(
        treated(),
        Concluded.of(
            topic -> topic == Topic.DECIDER ? decider : Statement.NONE,
            new RemainingRisks(0, 0, List.of())));
  }

  private Headway headway(String id, Statement decider) {
    return items(decider).find(id).map(PartItem::headway).orElseThrow();
  }

  @Test
  void thePartEndsWithTheDecisionAndWhoDecidesAndIsDoneWithTheLastOfThem() {
    Statement board = Statement.NONE.saidBy("Board");
    assertThat(items(Statement.NONE).all()).hasSize(29 + 2);
    assertThat(items(Statement.NONE).headway()).isEqualTo(Headway.UNTOUCHED);
    say(Tick.UNSURE, "wp248:8");
    assertThat(headway("threshold:wp248:8", board)).isEqualTo(Headway.BEGUN);
    assertThat(headway("threshold:wp248:7", board)).isEqualTo(Headway.UNTOUCHED);
    say(Tick.NO, "wp248:8");
    assertThat(headway("threshold:wp248:8", board)).isEqualTo(Headway.DONE);
    sayNoToTheRest();
    decision = ThresholdDecision.NONE.with(Choice.DO_WITHOUT).takenBy("Board").takenOn(DAY);
    assertThat(headway(ThresholdDecision.SUBJECT, board)).isEqualTo(Headway.BEGUN);
    decision = decision.because("Nothing points to it");
    assertThat(headway(ThresholdDecision.SUBJECT, board)).isEqualTo(Headway.DONE);
    assertThat(items(Statement.NONE).headway()).as("who decides?").isEqualTo(Headway.BEGUN);
    assertThat(items(board).headway()).isEqualTo(Headway.DONE);
  }
}
