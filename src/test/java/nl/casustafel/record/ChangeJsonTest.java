package nl.casustafel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.store.SampleChanges;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ChangeJsonTest {
  private final ChangeJson json = new ChangeJson();

  @TestFactory
  Stream<DynamicTest> everyChangeIsStoredAsItAlwaysWas() {
    return SampleChanges.all().entrySet().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.getKey().toString(),
                () -> assertThat(json.write(sample.getKey())).isEqualTo(sample.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> everyChangeIsReadFromWhatWasStored() {
    return SampleChanges.all().entrySet().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.getValue(),
                () ->
                    assertThat(json.read(json.type(sample.getKey()), sample.getValue()))
                        .isEqualTo(sample.getKey())));
  }

  @Test
  void everyKindOfChangeHasASample() {
    assertThat(
            SampleChanges.all().keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(kinds(Change.class).collect(Collectors.toSet()));
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ChangeJsonTest::kinds)
        : Stream.of(type);
  }

  @Test
  void theNamesOfChangesAreTheOnesInOldFiles() {
    String names =
        """
        info answer round round-removed vote vote-removed
        risk-weighed threshold-ticked threshold-decided conclusion
        risk-evaluated residual-risk own-risk own-risk-removed measure measure-removed
        flow-walked
        decision own-observation own-observation-removed action action-removed follow-up minutes-planned programme item-skipped time-spent phase-shown place-left moved
        """;
    assertThat(Arrays.stream(ChangeType.values()).map(ChangeType::storedName))
        .containsExactly(names.strip().split("\\s+", -1));
  }

  @Test
  void aFieldOfALaterEditionIsSkipped() {
    String later =
        """
        {"question":"T1","mood":"glad","answer":{"value":{"type":"point","value":2,"unit":"x"},
        "reasoning":"r","dissent":"","whoFindsOut":"","sure":{"a":[1]}}}
        """;
    assertThat(json.read("answer", later))
        .isEqualTo(new Change.AnswerSet("T1", Answer.of(new AnswerValue.Point(2)).because("r")));
  }

  @Test
  void aTextThatAnEarlierEditionDidNotHaveReadsAsEmpty() {
    assertThat(json.read("answer", "{\"question\":\"T1\",\"answer\":{\"reasoning\":\"r\"}}"))
        .isEqualTo(new Change.AnswerSet("T1", Answer.NONE.because("r")));
  }

  @Test
  void whatCannotBeReadIsRefusedWithoutQuotingIt() {
    assertThatThrownBy(() -> json.read("answer", "{\"question\":\"geheim\",\"answer\":7}"))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageNotContaining("geheim")
        .hasNoCause();
    assertThatThrownBy(() -> json.read("wish", "{}")).isInstanceOf(UnreadableRecord.class);
  }

  @TestFactory
  Stream<DynamicTest> aChangeThatLacksAFieldOrHoldsAWrongOneIsRefusedOrIsAWholeChange() {
    return SampleChanges.all().entrySet().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.getValue(),
                () -> {
                  String type = json.type(sample.getKey());
                  assertThatThrownBy(() -> json.read(type, "{}"))
                      .isInstanceOf(UnreadableRecord.class);
                  JsonNode whole = JsonMapper.shared().readTree(sample.getValue());
                  spoiled(whole).forEach(node -> assertRefusedOrWhole(type, node.toString()));
                }));
  }

  private void assertRefusedOrWhole(String type, String payload) {
    Change change;
    try {
      change = json.read(type, payload);
    } catch (UnreadableRecord refused) {
      return;
    }
    assertThat(Gaps.in(change)).as(payload).isFalse();
    assertThat(change.none().thing()).as(payload).isEqualTo(change.thing());
    assertThat(json.read(json.type(change), json.write(change))).as(payload).isEqualTo(change);
  }

  /** The same with one thing in it missing, or of another kind. */
  private static List<JsonNode> spoiled(JsonNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    List<JsonNode> all =
        new ArrayList<>(
            List.of(
                make.nullNode(),
                make.numberNode(-7),
                make.stringNode("?"),
                make.arrayNode(),
                make.arrayNode().add(make.nullNode()),
                make.objectNode(),
                make.objectNode().set("?", make.nullNode())));
    if (node instanceof ObjectNode object) {
      for (String field : object.propertyNames()) {
        all.add(object.deepCopy().without(field));
        spoiled(object.get(field)).forEach(other -> all.add(object.deepCopy().set(field, other)));
      }
    }
    return all;
  }
}
