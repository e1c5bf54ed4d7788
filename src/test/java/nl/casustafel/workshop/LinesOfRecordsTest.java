package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** Whatever way a text came into a record, its lines end in one way. */
class LinesOfRecordsTest {
  private static final String PASTED = "soft\u000Bbreak\u2028here\u0085there\r\nend";
  private static final String ONE_LINE = "soft break here there end";
  private static final String LINES = "soft\nbreak\nhere\nthere\nend";

  @Test
  void aTextOfOneLineIsOneLineInTheRecord() {
    WorkshopInfo info =
        new WorkshopInfo(
            PASTED,
            PASTED,
            LocalDate.of(2026, 11, 29),
            Language.EN,
            List.of(new RoleCount(PASTED, 2)),
            Depth.CORE);

    assertThat(info)
        .isEqualTo(
            new WorkshopInfo(
                ONE_LINE,
                ONE_LINE,
                LocalDate.of(2026, 11, 29),
                Language.EN,
                List.of(new RoleCount(ONE_LINE, 2)),
                Depth.CORE));
    assertThat(info.title()).isEqualTo(ONE_LINE);
    assertThat(info.roles().getFirst().role()).isEqualTo(ONE_LINE);
    assertThat(new FollowUp(PASTED, null, false).owner()).isEqualTo(ONE_LINE);
  }

  @Test
  void aTextOfSeveralLinesKeepsThemInTheRecord() {
    ObservationDecision decision =
        new ObservationDecision(null, PASTED, PASTED, PASTED, PASTED, null);
    assertThat(List.of(decision.reason(), decision.dissent(), decision.measure(), decision.owner()))
        .containsExactly(LINES, LINES, LINES, ONE_LINE);
    Answer answer = new Answer(null, PASTED, PASTED, PASTED, null);
    assertThat(List.of(answer.reasoning(), answer.dissent(), answer.whoFindsOut()))
        .containsExactly(LINES, LINES, ONE_LINE);
    assertThat(new OwnObservation("own", PASTED).text()).isEqualTo(LINES);
    assertThat(new Change.ActionSet("own", PASTED).text()).isEqualTo(LINES);
    assertThat(RiskWeighing.of(null, PASTED).reason()).isEqualTo(LINES);
    assertThat(new AnswerValue.Words(PASTED).text()).isEqualTo(LINES);
  }
}
