package nl.casustafel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.BuiltIn;
import org.junit.jupiter.api.Test;

/** What is said in decision flows in a rehearsal fits the flows. */
class FlowScriptTest {
  private static final FlowScript SCRIPT = FlowScript.builtIn();
  private static final List<DecisionFlow> FLOWS = BuiltIn.GUIDE.reference().flows();

  @Test
  void everyLineIsAboutANodeThatExistsAndAnAnswerThatItHas() {
    List<String> wrong = new ArrayList<>();
    for (FlowScript.Line line : SCRIPT.lines()) {
      boolean fits =
          FLOWS.stream()
              .flatMap(flow -> flow.node(line.node()).stream())
              .filter(DecisionFlow.Step.class::isInstance)
              .flatMap(node -> ((DecisionFlow.Step) node).answers().stream())
              .anyMatch(answer -> answer.id().equals(line.answer()));
      if (!fits) {
        wrong.add(line.node() + "=" + line.answer());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theGroupOfEveryCaseWalksTwoFlows() {
    for (var source : BuiltIn.CASES) {
      assertThat(SCRIPT.walksOf(source.template().id()))
          .hasSize(2)
          .allMatch(id -> FLOWS.stream().anyMatch(flow -> flow.id().equals(id)));
    }
  }

  @Test
  void aReasonIsOneSentenceOfAtMostTwentyWords() {
    assertThat(SCRIPT.lines())
        .extracting(FlowScript.Line::words)
        .allSatisfy(words -> {
          assertThat(List.of(words.en(), words.nl())).allMatch(text -> text.endsWith("."));
          assertThat(List.of(words.en(), words.nl()))
              .allMatch(text -> text.split(" ", -1).length <= 20);
        });
  }

  @Test
  void bothLanguagesAreThere() {
    assertThat(SCRIPT.lines())
        .extracting(FlowScript.Line::words)
        .doesNotContain(LocalizedText.EMPTY);
  }
}
