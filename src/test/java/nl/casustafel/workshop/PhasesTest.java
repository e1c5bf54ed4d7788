package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PartMark;
import nl.casustafel.workshop.agenda.PartWords;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.part.WorkshopPart;
import nl.casustafel.workshop.vote.PartVotes;
import org.junit.jupiter.api.Test;

/** A phase is a way of looking at the parts of a workshop. */
class PhasesTest {
  private static final Part POEMS = new Part("POEMS");
  private static final PartWords WORDS = PartWords.of(InventedText.NAME);
  private static final PartItem ANYWHERE = item("anywhere", Set.of());
  private static final PartItem LATER = item("later", Set.of(Phase.AFTER));
  private static final PartItem EARLIER = item("earlier", Set.of(Phase.BEFORE));

  private static PartItem item(String id, Set<Phase> phases) {
    return new PartItem(
        id, PartItem.Words.of(LocalizedText.same(id)), Headway.UNTOUCHED, false, "", phases);
  }

  private static Agenda.Line poems(int minutes, Set<Phase> phases) {
    return new Agenda.Line(
        POEMS,
        WORDS,
        new PartItems(
            PartItems.Pages.EACH,
            List.of(
                new ItemSection(LocalizedText.same("first"), List.of(ANYWHERE, EARLIER)),
                new ItemSection(LocalizedText.same("second"), List.of(LATER)))),
        minutes,
        0,
        phases);
  }

  @Test
  void aPhaseHoldsThePartsThatStandInItWithTheItemsOfThatPhase() {
    Agenda agenda = new Agenda(List.of(poems(10, Set.of(Phase.ROOM, Phase.AFTER))));
    assertThat(agenda.in(Phase.BEFORE).places()).isEmpty();
    assertThat(agenda.in(Phase.ROOM).places()).containsExactly(new Place(POEMS, "anywhere"));
    assertThat(agenda.in(Phase.ROOM).line(POEMS).items().sections()).hasSize(1);
    assertThat(agenda.in(Phase.AFTER).places())
        .containsExactly(new Place(POEMS, "anywhere"), new Place(POEMS, "later"));
    assertThat(agenda.places()).hasSize(3);
  }

  @Test
  void anItemOfAnotherPhaseThanItsPartHasAPageAndStandsInNoList() {
    Agenda.Line line = poems(10, Set.of(Phase.ROOM, Phase.AFTER));
    assertThat(line.lists(EARLIER)).isFalse();
    assertThat(line.lists(LATER)).isTrue();
    assertThat(line.lists(ANYWHERE)).isTrue();
    assertThat(line.places()).contains(new Place(POEMS, "earlier"));
  }

  @Test
  void onlyWhatTheRoomDoesTakesItsMinutesAndIsSkippedWithoutThem() {
    Agenda.Line inTheRoom = poems(10, Set.of(Phase.BEFORE, Phase.ROOM));
    Agenda.Line afterwards = poems(10, Set.of(Phase.AFTER));
    assertThat(new Agenda(List.of(inTheRoom, afterwards)).plannedMinutes()).isEqualTo(10);
    assertThat(poems(0, Set.of(Phase.ROOM)).mark()).isEqualTo(PartMark.SKIPPED);
    assertThat(poems(0, Set.of(Phase.AFTER)).mark()).isEqualTo(PartMark.NOT_BEGUN);
  }

  @Test
  void aPartThatSaysNothingElseStandsInTheRoom() {
    WorkshopPart part =
        new WorkshopPart(
            POEMS, WORDS, basis -> new Planned(0, 0), results -> PartItems.NOTHING, PartVotes.NONE);
    assertThat(part.phases()).containsExactly(Phase.ROOM);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new WorkshopPart(POEMS, WORDS, Set.of(), part.plan(), part.items(), PartVotes.NONE));
  }
}
