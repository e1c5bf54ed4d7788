package nl.casustafel.workshop.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.guide.flow.DecisionFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowWalkTest {

  @Test
  void aWalkBeginsAtTheFirstNodeOfItsFlow() {
    assertThat(new Way("flow-output-person").words()).isEqualTo("op-source");
  }

  @Test
  void aWalkLeadsThroughAnotherFlowAndBack() {
    Way way = new Way("flow-model-user").answer("use").answer("no").answer("yes").answer("find");
    assertThat(way.words())
        .isEqualTo("b-role=use b-pd-in-training=no b-own-pd=yes b1-own-basis=find >lbf-origin");

    way.answer("no").answer("contract").answer("yes");
    assertThat(way.words())
        .isEqualTo(
            "b-role=use b-pd-in-training=no b-own-pd=yes b1-own-basis=find"
                + " >lbf-origin=no >lbf-which=contract >lbf-contract=yes >o-lb-ok b1-own-special");
  }

  @Test
  void aRedOutcomeOnTheWayLeadsToWhereTheFlowSaysSo() {
    Way way = new Way("flow-model-developer").answer("yes").answer("other");
    way.answer("no").answer("none");

    assertThat(way.words())
        .isEqualTo(
            "a-collect=yes a-basis=other >lbf-origin=no >lbf-which=none >o-lb-none o-a-stop");
    assertThat(way.walk().onTheWay())
        .extracting(stop -> stop.node().id())
        .containsExactly("o-lb-none");
  }

  @Test
  void aFlowThatHandsOverForGoodEndsWhereTheOtherDoes() {
    Way way = new Way("flow-model-user").answer("develop").answer("no");

    assertThat(way.words()).isEqualTo("b-role=develop a-collect=no o-a-none");
    assertThat(way.walk().flow().id()).isEqualTo("flow-model-user");
  }

  @Test
  void whatWasSaidBeforeIsNotContradictedLater() {
    Way way = new Way("flow-model-user").answer("use").answer("no").answer("yes").answer("yes");
    way.answer("no");

    assertThat(way.walk().here().node().id()).isEqualTo("b1-further");
    assertThat(way.walk().here().offered())
        .extracting(DecisionFlow.Answer::id)
        .containsExactly("no");
  }

  @ParameterizedTest
  @CsvSource({"low,4", "medium,7", "high,9"})
  void aChecklistIsAsDeepAsTheUseReaches(String reach, int items) {
    Way way = new Way("flow-model-user").answer("use").answer("yes").answer("no").answer(reach);

    assertThat(way.walk().here().checklist()).hasSize(items);
  }

  @Test
  void anotherAnswerAtAnEarlierNodeKeepsWhatCameBeforeAndAsksTheRestAgain() {
    Way way = new Way("flow-output-person").answer("none").because("Geen document").answer("no");
    way.because("Niet gezocht").answer("unknown");
    assertThat(way.words()).isEqualTo("op-source=none op-anon=no op-training=unknown o-op-unknown");

    way.answer(1, "yes");
    assertThat(way.words()).isEqualTo("op-source=none op-anon=yes o-op-halluc");
    way.answer(1, "no");
    assertThat(way.words()).isEqualTo("op-source=none op-anon=no op-training");
    assertThat(way.path())
        .isEqualTo(
            new FlowPath(
                List.of(
                    new FlowAnswer("flow-output-person", "op-source", "none", ""),
                    new FlowAnswer("flow-output-person", "op-anon", "no", "Geen document")),
                List.of(
                    new FlowAnswer(
                        "flow-output-person", "op-training", "unknown", "Niet gezocht"))));
  }

  @Test
  void theSameAnswerWithAnotherReasonKeepsTheWholeWay() {
    Way way = new Way("flow-output-person").answer("none").answer("no").answer("training");
    FlowStop first = way.walk().question(0).orElseThrow();

    FlowPath explained = way.path().with(0, first.answered("none", "Het model zei het zelf"));

    assertThat(explained.answers()).hasSize(3);
    assertThat(explained.answers().getFirst().reason()).isEqualTo("Het model zei het zelf");
    assertThat(explained.former()).isEmpty();
  }

  @Test
  void anAnswerTakenBackIsOfferedAgainWithWhatFollowed() {
    Way way = new Way("flow-output-person").answer("none").answer("no").answer("training");
    way.answer(0, "");

    assertThat(way.words()).isEqualTo("op-source");
    assertThat(way.path().former())
        .extracting(FlowAnswer::answer)
        .containsExactly("none", "no", "training");
  }

  @Test
  void aReasonCanBeWrittenBeforeTheAnswer() {
    Way way = new Way("flow-output-person").because("Staat nergens in de prompt");
    assertThat(way.words()).isEqualTo("op-source");

    way.answer("none");
    assertThat(way.path().answers())
        .containsExactly(
            new FlowAnswer(
                "flow-output-person", "op-source", "none", "Staat nergens in de prompt"));
    assertThat(way.because("").path().answers()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flow-model-user",
        "flow-model-developer",
        "flow-legal-basis",
        "flow-automated-decision",
        "flow-rights-request",
        "flow-output-person"
      })
  void everyWayOfEveryFlowEndsInAnOutcomeAndComesByEveryNode(String id) {
    DecisionFlow flow = new Way(id).walk().flow();
    Set<String> seen = new HashSet<>();
    Deque<FlowPath> open = new ArrayDeque<>(List.of(FlowPath.NONE));
    int ways = 0;
    while (!open.isEmpty()) {
      FlowPath path = open.pop();
      FlowWalk walk = FlowWalk.of(flow, Way.FLOWS, path);
      FlowStop here = walk.here();
      walk.stops().forEach(stop -> seen.add(stop.node().id()));
      if (walk.outcome().isPresent()) {
        ways++;
      } else {
        assertThat(here.offered()).as("%s", walk.stops()).isNotEmpty();
        here.offered()
            .forEach(
                answer -> open.push(path.with(here.where().at(), here.answered(answer.id(), ""))));
      }
    }
    assertThat(ways).isPositive();
    assertThat(seen)
        .containsAll(flow.nodes().stream().map(DecisionFlow.Node::id).collect(Collectors.toSet()));
  }

  /** The scheme of the regulator's consultation text: what becomes of each party. */
  @ParameterizedTest
  @CsvSource({
    // party B, scenario 1: demonstrably anonymised
    "use,      yes, -,       none,  -,    o-gdpr-na,      GREY,  1",
    "finetune, yes, -,       none,  -,    o-gdpr-na,      GREY,  1",
    "use,      yes, -,       no,    yes,  o-proceed,      GREEN, 1",
    "finetune, yes, -,       no,    yes,  o-proceed,      GREEN, 1",
    "use,      yes, -,       no,    no,   o-no-basis,     RED,   1",
    "finetune, yes, -,       no,    no,   o-no-basis,     RED,   1",
    "use,      yes, -,       yes,   yes,  o-art9-own,     RED,   1",
    "use,      yes, -,       exc,   yes,  o-proceed,      GREEN, 1",
    // party B, scenario 2: not demonstrably anonymised
    "use,      no,  yes,     no,    yes,  o-art9-model,   RED,   2",
    "finetune, no,  yes,     no,    yes,  o-art9-model,   RED,   2",
    "use,      no,  no,      no,    yes,  o-proceed,      GREEN, 2",
    "finetune, no,  no,      no,    yes,  o-proceed,      GREEN, 2",
    "use,      no,  no,      no,    no,   o-no-basis,     RED,   2",
    "use,      no,  no,      yes,   yes,  o-art9-own,     RED,   2",
    "finetune, no,  no,      exc,   yes,  o-proceed,      GREEN, 2",
    "use,      no,  unknown, no,    yes,  o-insufficient, AMBER, 2",
    // party A: its own earlier steps stay under the GDPR, whatever the model becomes
    "develop,  yes, -,       no,    yes,  o-a-anon,       AMBER, 1",
    "develop,  no,  -,       no,    yes,  o-a-proceed,    GREEN, 2",
    "develop,  yes, -,       yes,   yes,  o-a-stop,       RED,   0",
    "develop,  no,  -,       no,    no,   o-a-stop,       RED,   0",
    "develop,  no,  -,       exc,   yes,  o-a-proceed,    GREEN, 2",
  })
  void theSchemeGivesTheOutcomesOfTheConsultationText(
      String role,
      String anonymised,
      String specialInModel,
      String ownSpecial,
      String ownBasis,
      String outcome,
      DecisionFlow.Colour colour,
      int scenario) {
    Way way =
        new Way("flow-model-user")
            .by(answers(role, anonymised, specialInModel, ownSpecial, ownBasis));

    assertThat(way.walk().here().node().id()).isEqualTo(outcome);
    assertThat(way.walk().outcome().orElseThrow().colour()).isEqualTo(colour);
    assertThat(way.walk().scenario())
        .isEqualTo(
            List.of("", "demonstrably-anonymised", "not-demonstrably-anonymised").get(scenario));
  }

  private static Map<String, String> answers(
      String role, String anonymised, String specialInModel, String ownSpecial, String ownBasis) {
    boolean anonymous = anonymised.equals("yes");
    String special =
        Map.of("no", "no", "yes", "yes-noexc", "exc", "yes-exc", "none", "no").get(ownSpecial);
    Map<String, String> answers = new HashMap<>();
    answers.put("b-role", role);
    answers.put("b-pd-in-training", "yes");
    answers.put("b-anon-evidence", anonymous ? "demonstrated" : "claimed");
    answers.put("b-scen1", ownSpecial.equals("none") ? "no" : "yes");
    answers.put("b1-own-basis", ownBasis.equals("yes") ? "yes" : "none");
    answers.put("b1-own-special", special);
    answers.put("b1-further", role.equals("finetune") ? "tested" : "no");
    answers.put("b-scen2-depth", "medium");
    answers.put("b-assess", "adequate");
    answers.put("b-special-in-model", specialInModel);
    answers.put("b-own-basis", ownBasis.equals("yes") ? "yes" : "none");
    answers.put("b-own-special", special);
    answers.put("b-rights", "yes");
    answers.put("b-dpia", "done");
    answers.put("a-collect", "yes");
    answers.put("a-basis", ownBasis.equals("yes") ? "yes" : "no");
    answers.put(
        "a-special",
        Map.of("no", "excluded", "yes", "noexc", "exc", "exc", "none", "excluded").get(ownSpecial));
    answers.put("a-curate", "yes");
    answers.put("a-anon", anonymous ? "yes" : "no");
    answers.put("a-rights", "done");
    return answers;
  }
}
