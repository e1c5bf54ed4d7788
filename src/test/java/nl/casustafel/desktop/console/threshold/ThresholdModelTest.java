package nl.casustafel.desktop.console.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopText;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdPoint.Kind;
import org.junit.jupiter.api.Test;

/** What a person confirms and decides about the duty to do a DPIA. */
class ThresholdModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final ThresholdModel model = new ThresholdModel(console);

  private List<Tick> ticks(Kind kind) {
    return workshop.view().results().threshold().boxes(kind).stream()
        .filter(ThresholdPoint::judged)
        .map(ThresholdPoint::tick)
        .toList();
  }

  private ThresholdDecision decision() {
    return workshop.view().results().threshold().decision();
  }

  private static void write(Draft draft, String text) {
    draft.textProperty().set(text);
    draft.commit();
  }

  @Test
  void noToTheRestLeavesWhatWasSaidAndTheOtherListsAsTheyAre() {
    model.say(Kind.ARTICLE_35.id("b"), Tick.UNSURE);
    model.sayNoToTheRest(Kind.ARTICLE_35);
    assertThat(ticks(Kind.ARTICLE_35)).containsExactly(Tick.NO, Tick.UNSURE, Tick.NO);
    assertThat(ticks(Kind.WP248)).isEmpty();
    assertThat(ticks(Kind.AP_LIST)).isEmpty();
    console.undo();
    assertThat(ticks(Kind.ARTICLE_35)).containsExactly(Tick.UNSURE);
  }

  @Test
  void whereNothingIsLeftNoToTheRestIsNoDeed() {
    model.sayNoToTheRest(Kind.ARTICLE_35);
    long before = workshop.view().identity().revision();
    model.sayNoToTheRest(Kind.ARTICLE_35);
    assertThat(workshop.view().identity().revision()).isEqualTo(before);
  }

  @Test
  void whatWasSaidOfAPointIsTakenBack() {
    model.say(Kind.ARTICLE_35.id("a"), Tick.YES);
    assertThat(model.threshold().finding().result()).isEqualTo("required");
    model.say(Kind.ARTICLE_35.id("a"), null);
    assertThat(model.threshold().isUntouched()).isTrue();
  }

  @Test
  void aDecisionStandsWithItsReasonItsFunctionAndItsDayAndEachIsTakenBackAlone() {
    model.choose(Choice.RELY_ON_OTHER);
    write(model.reason(), "The group did one");
    write(model.by(), "Board");
    model.decidedOn(DAY);
    assertThat(decision())
        .isEqualTo(new ThresholdDecision(Choice.RELY_ON_OTHER, "The group did one", "Board", DAY));
    model.choose(null);
    assertThat(decision())
        .isEqualTo(new ThresholdDecision(null, "The group did one", "Board", DAY));
    console.undo();
    console.undo();
    assertThat(decision())
        .isEqualTo(new ThresholdDecision(Choice.RELY_ON_OTHER, "The group did one", "Board", null));
  }

  @Test
  void aReasonThatIsTooLongIsRefusedAndTheDecisionStands() {
    model.choose(Choice.DO_WITHOUT);
    Draft reason = model.reason();
    write(reason, "x".repeat(10_001));
    assertThat(reason.refusalProperty().get().reason()).isEqualTo(WorkshopText.TEXT_TOO_LONG);
    assertThat(decision()).isEqualTo(ThresholdDecision.NONE.with(Choice.DO_WITHOUT));
  }
}
