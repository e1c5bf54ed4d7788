package nl.casustafel.workshop.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.workshop.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided about a measure: each word of it changes one thing and leaves the rest. */
class MeasureDecisionTest {
  private static final Steps ONE = new Steps(1, 0);
  private static final MeasureDecision FULL =
      new MeasureDecision(
          "Call back",
          MeasureState.PARTLY_IN_PLACE,
          "By day only",
          "Desk",
          BuiltIn.DAY,
          List.of(new MeasureEffect("r-1", ONE), new MeasureEffect("r-2", null)));

  @Test
  void eachWordChangesOneThingAndLeavesTheRest() {
    List<MeasureEffect> effects = FULL.effects();
    MeasureState state = FULL.state();

    assertThat(FULL.worded("Write"))
        .isEqualTo(
            new MeasureDecision("Write", state, "By day only", "Desk", BuiltIn.DAY, effects));
    assertThat(FULL.in(MeasureState.REJECTED))
        .isEqualTo(
            new MeasureDecision(
                "Call back", MeasureState.REJECTED, "By day only", "Desk", BuiltIn.DAY, effects));
    assertThat(FULL.because("Nobody there"))
        .isEqualTo(
            new MeasureDecision("Call back", state, "Nobody there", "Desk", BuiltIn.DAY, effects));
    assertThat(FULL.doneBy("IT", null))
        .isEqualTo(new MeasureDecision("Call back", state, "By day only", "IT", null, effects));
  }

  @Test
  void whatItDoesToARiskIsSaidOnceAndSaidAnewInItsPlace() {
    assertThat(FULL.lowering("r-1", new Steps(2, 3)).effects())
        .isEqualTo(
            List.of(new MeasureEffect("r-1", new Steps(2, 3)), new MeasureEffect("r-2", null)));
    assertThat(FULL.lowering("r-1", null).effects())
        .isEqualTo(List.of(new MeasureEffect("r-1", null), new MeasureEffect("r-2", null)));
    assertThat(FULL.lowering("r-3", Steps.NONE).effects())
        .isEqualTo(
            List.of(
                new MeasureEffect("r-1", ONE),
                new MeasureEffect("r-2", null),
                new MeasureEffect("r-3", Steps.NONE)));
  }

  @Test
  void itWorksAgainstTheRisksThatWereNamedUntilOneIsTakenAway() {
    assertThat(FULL.on("r-1")).contains(new MeasureEffect("r-1", ONE));
    assertThat(FULL.on("r-3")).isEmpty();
    MeasureDecision rest = FULL.without("r-1");
    assertThat(rest.on("r-1")).isEmpty();
    assertThat(rest.effects()).isEqualTo(List.of(new MeasureEffect("r-2", null)));
    assertThat(rest.without("r-3")).isEqualTo(rest);
    assertThat(rest.without("r-2").effects()).isEmpty();
  }

  @Test
  void oneThatIsAgreedOnHasNothingElseDecided() {
    assertThat(MeasureDecision.planned("Call back"))
        .isEqualTo(new MeasureDecision("Call back", MeasureState.PLANNED, "", "", null, List.of()));
  }

  @Test
  void linesStayLinesInWhatPeopleWriteAndAFunctionStaysOnOneLine() {
    MeasureDecision pasted =
        MeasureDecision.planned("Call\r\nback").because("By\u2028day").doneBy("The\r\ndesk", null);

    assertThat(pasted.text()).isEqualTo("Call\nback");
    assertThat(pasted.reason()).isEqualTo("By\nday");
    assertThat(pasted.owner()).isEqualTo("The desk");
  }

  /** Whether a measure counts once all is done, and whether there is something to do about it. */
  @Test
  void howFarAMeasureIsSaysWhetherItCountsAndWhetherThereIsSomethingToDo() {
    assertThat(each(MeasureState::isAgreed))
        .isEqualTo(
            Map.of(
                MeasureState.PROPOSED, false,
                MeasureState.PLANNED, true,
                MeasureState.PARTLY_IN_PLACE, true,
                MeasureState.IN_PLACE, true,
                MeasureState.REJECTED, false));
    assertThat(each(MeasureState::isOpen))
        .isEqualTo(
            Map.of(
                MeasureState.PROPOSED, true,
                MeasureState.PLANNED, true,
                MeasureState.PARTLY_IN_PLACE, true,
                MeasureState.IN_PLACE, false,
                MeasureState.REJECTED, false));
  }

  private static Map<MeasureState, Boolean> each(Function<MeasureState, Boolean> of) {
    return Arrays.stream(MeasureState.values()).collect(Collectors.toMap(Function.identity(), of));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "4, 0", "0, 4", "3, 4"})
  void moreStepsThanAScaleHasRoomForAreNone(int likelihood, int severity) {
    assertThatThrownBy(() -> new Steps(likelihood, severity))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not within 0..3: " + likelihood + ", " + severity);
  }
}
