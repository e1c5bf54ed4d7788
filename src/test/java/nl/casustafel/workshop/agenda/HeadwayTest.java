package nl.casustafel.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.PartItems.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a part is follows from each of its items. */
class HeadwayTest {

  private static PartItem item(String id, Headway headway) {
    return new PartItem(id, PartItem.Words.of(LocalizedText.same(id)), headway, false, "");
  }

  private static PartItems items(Headway... each) {
    List<PartItem> items =
        Arrays.stream(each).map(headway -> item("i" + headway, headway)).toList();
    return PartItems.of(Pages.EACH, items);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, UNTOUCHED",
    "true, false, BEGUN",
    "false, true, DONE",
    "true, true, DONE"
  })
  void whatAllIsRecordedOfIsDone(boolean begun, boolean done, Headway expected) {
    assertThat(Headway.of(begun, done)).isEqualTo(expected);
  }

  static Stream<Arguments> threeItems() {
    return Arrays.stream(Headway.values())
        .flatMap(first ->
            Arrays.stream(Headway.values())
                .flatMap(second ->
                    Arrays.stream(Headway.values())
                        .map(third -> Arguments.of(first, second, third))));
  }

  @ParameterizedTest
  @MethodSource("threeItems")
  void aPartOfThreeItemsIsAsFarAsTheyAreTogether(Headway first, Headway second, Headway third) {
    List<Headway> all = List.of(first, second, third);
    long done = all.stream().filter(Headway.DONE::equals).count();
    long skipped = all.stream().filter(Headway.SKIPPED::equals).count();
    Headway headway = items(first, second, third).headway();
    assertThat(headway == Headway.SKIPPED).isEqualTo(skipped == 3);
    assertThat(headway == Headway.DONE).isEqualTo(done > 0 && done + skipped == 3);
    assertThat(headway == Headway.UNTOUCHED)
        .isEqualTo(skipped < 3 && done == 0 && !all.contains(Headway.BEGUN));
    assertThat(items(third, first, second).headway()).isEqualTo(headway);
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOUCHED, UNTOUCHED, false, NOT_BEGUN",
    "UNTOUCHED, UNTOUCHED, true, SKIPPED",
    "UNTOUCHED, SKIPPED, false, NOT_BEGUN",
    "BEGUN, UNTOUCHED, true, HALF",
    "DONE, UNTOUCHED, false, HALF",
    "DONE, SKIPPED, false, DONE",
    "DONE, DONE, true, DONE",
    "SKIPPED, SKIPPED, false, SKIPPED"
  })
  void theMarkOfAPartSaysHowMuchOfItIsDone(
      Headway first, Headway second, boolean withoutTime, PartMark mark) {
    assertThat(PartMark.of(items(first, second), withoutTime)).isEqualTo(mark);
  }

  @Test
  void aPartInWhichNothingIsRecordedIsNeverDone() {
    assertThat(PartItems.NOTHING.headway()).isEqualTo(Headway.UNTOUCHED);
    assertThat(PartMark.of(PartItems.NOTHING, false)).isEqualTo(PartMark.NOTHING);
    assertThat(PartMark.of(PartItems.NOTHING, true)).isEqualTo(PartMark.SKIPPED);
    assertThat(PartItems.of(Pages.EACH, List.of()).headway()).isEqualTo(Headway.UNTOUCHED);
  }

  @Test
  void aPartIsDoneWithoutWhatOneMayTreatBesides() {
    ItemSection due = new ItemSection(LocalizedText.same("due"), List.of(item("a", Headway.DONE)));
    ItemSection besides =
        ItemSection.further(LocalizedText.same("more"), List.of(item("b", Headway.UNTOUCHED)));
    assertThat(new PartItems(Pages.EACH, List.of(due, besides)).headway()).isEqualTo(Headway.DONE);
    assertThat(new PartItems(Pages.EACH, List.of(besides)).headway()).isEqualTo(Headway.UNTOUCHED);
    PartItems begun =
        new PartItems(Pages.EACH, List.of(besides.with(List.of(item("b", Headway.BEGUN)))));
    assertThat(begun.headway()).isEqualTo(Headway.BEGUN);
  }

  @Test
  void whatIsSkippedInTheRoomIsSeenAfterwardsAndIsAChangeOfItsRecord() {
    PartItem inTheRoom = item("a", Headway.UNTOUCHED).in(Set.of(Phase.ROOM));
    PartItem skipped = inTheRoom.skipped();
    assertThat(skipped.phases()).containsExactlyInAnyOrder(Phase.ROOM, Phase.AFTER);
    assertThat(skipped.isSkipped()).isTrue();
    assertThat(skipped.isTouched()).isFalse();
    assertThat(skipped.done()).isFalse();
    assertThat(skipped.recorded()).isNotEqualTo(inTheRoom.recorded());
    assertThat(item("a", Headway.UNTOUCHED).skipped().phases()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0, 0, true", "3, 4, 1, 4, 0.5, false", "4, 4, 4, 4, 1, true"})
  void theProgressIsTheShareOfAllQuestionsAndObservations(
      int answered, int asked, int treated, int observations, double share, boolean complete) {
    Progress progress = new Progress(answered, asked, treated, observations, 2);
    assertThat(progress.share()).isEqualTo(share);
    assertThat(progress.complete()).isEqualTo(complete);
  }
}
