package nl.casustafel.workshop.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import org.junit.jupiter.api.Test;

/** The conclusions as a part of the agenda: what they are called and how far each is. */
class ConclusionItemsTest {
  private final Map<Topic, Statement> said = new EnumMap<>(Topic.class);

  private PartItems items() {
    return ConclusionItems.of(
        Concluded.of(
            topic -> said.getOrDefault(topic, Statement.NONE),
            new RemainingRisks(0, 0, List.of())));
  }

  private Headway headway(Topic topic) {
    return items().find(topic.subject()).map(PartItem::headway).orElseThrow();
  }

  @Test
  void allAreOnOnePageButWhoDecidesWhichIsAskedBeforehand() {
    assertThat(items().pages()).isEqualTo(PartItems.Pages.TOGETHER);
    assertThat(items().all().map(item -> item.words().name().en()))
        .containsExactly(
            "Advice of the DPO",
            "What is done with the advice",
            "Views of data subjects",
            "Works council",
            "The risk that remains",
            "Prior consultation",
            "Decision",
            "Review");
  }

  @Test
  void oneIsBegunWithItsFirstWordAndDoneWithItsLast() {
    assertThat(headway(Topic.VIEWS)).isEqualTo(Headway.UNTOUCHED);
    said.put(Topic.VIEWS, Statement.NONE.with(Verdict.NOT_SOUGHT));
    assertThat(headway(Topic.VIEWS)).isEqualTo(Headway.BEGUN);
    said.put(
        Topic.VIEWS,
        new Statement(
            Verdict.NOT_SOUGHT, "It is too early", "Owner", LocalDate.of(2026, 11, 23), null));
    assertThat(headway(Topic.VIEWS)).isEqualTo(Headway.DONE);
    assertThat(items().headway()).isEqualTo(Headway.BEGUN);
  }

  @Test
  void thePartIsDoneWithItsLastConclusion() {
    for (Topic topic : Topic.values()) {
      Verdict verdict =
          topic.verdicts().stream().filter(one -> !one.isPending()).findFirst().orElse(null);
      said.put(
          topic,
          new Statement(
              verdict,
              "So it is",
              "Board",
              LocalDate.of(2026, 11, 23),
              LocalDate.of(2027, 11, 23)));
    }
    assertThat(items().headway()).isEqualTo(Headway.DONE);
    said.remove(Topic.REVIEW);
    assertThat(items().headway()).isEqualTo(Headway.BEGUN);
  }
}
