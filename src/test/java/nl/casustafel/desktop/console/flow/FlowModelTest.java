package nl.casustafel.desktop.console.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.flow.EarlierAnswer;
import nl.casustafel.workshop.flow.FlowAnswer;
import nl.casustafel.workshop.flow.FlowStop;
import org.junit.jupiter.api.Test;

/** What can be answered, written and taken back on the way through a decision flow. */
class FlowModelTest {
  private static final String FLOW = "flow-output-person";

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final FlowModel model = new FlowModel(console, FLOW);

  private FlowStop here() {
    return model.flow().walk().here();
  }

  private FlowStop question(int at) {
    return model.flow().walk().question(at).orElseThrow();
  }

  private List<FlowAnswer> answers() {
    return workshop.view().flow(FLOW).orElseThrow().path().answers();
  }

  private static FlowAnswer said(String node, String answer, String reason) {
    return new FlowAnswer(FLOW, node, answer, reason);
  }

  private void write(String reason) {
    Draft draft = model.reason(here());
    draft.textProperty().set(reason);
    draft.commit();
  }

  @Test
  void whatIsStillBeingTypedBecomesTheReasonOfTheAnswerThatIsGivenThen() {
    model.reason(here()).textProperty().set("Nobody looked");
    model.answer(here(), "none");
    assertThat(answers()).containsExactly(said("op-source", "none", "Nobody looked"));
    assertThat(here().node().id()).isEqualTo("op-anon");
  }

  @Test
  void anAnswerThatIsTakenBackLeavesItsReasonAndIsOfferedAgain() {
    write("Nobody looked");
    model.answer(here(), "none");
    model.answer(here(), "no");
    model.takeBack(question(0));
    assertThat(answers()).containsExactly(said("op-source", "", "Nobody looked"));
    assertThat(model.earlier(here()))
        .singleElement()
        .satisfies(earlier -> {
          assertThat(earlier.answer().id()).isEqualTo("none");
          assertThat(earlier.source()).isEqualTo(new EarlierAnswer.Source.Changed());
        });
    console.undo();
    assertThat(answers())
        .containsExactly(said("op-source", "none", "Nobody looked"), said("op-anon", "no", ""));
  }

  @Test
  void anEarlierAnswerBringsItsReasonOnlyWhereNoneIsWritten() {
    model.answer(here(), "none");
    write("The supplier says so");
    model.answer(here(), "no");
    model.answer(question(0), "prompt");
    model.answer(question(0), "none");
    EarlierAnswer earlier = model.earlier(here()).getFirst();
    assertThat(answers()).hasSize(1);
    model.take(here(), earlier);
    assertThat(answers())
        .containsExactly(
            said("op-source", "none", ""), said("op-anon", "no", "The supplier says so"));
    console.undo();
    write("We looked ourselves");
    model.take(here(), earlier);
    assertThat(answers())
        .containsExactly(
            said("op-source", "none", ""), said("op-anon", "no", "We looked ourselves"));
  }

  @Test
  void aNodeThatTheWayNoLongerComesToIsNotAnswered() {
    model.answer(here(), "none");
    FlowStop gone = here();
    model.answer(question(0), "prompt");
    model.answer(gone, "yes");
    assertThat(answers()).containsExactly(said("op-source", "prompt", ""));
    assertThat(model.flow().ended()).isTrue();
    assertThat(model.reason(gone).text()).isEmpty();
  }

  @Test
  void theColourOfAnOutcomeIsSaidInTheWordsOfTheGuide() {
    model.answer(here(), "prompt");
    assertThat(model.meaning(here().outcome().orElseThrow()).name().en())
        .isEqualTo("Conditions or open points");
  }
}
