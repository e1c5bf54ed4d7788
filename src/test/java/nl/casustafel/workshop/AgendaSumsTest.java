package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PartItems.Pages;
import nl.casustafel.workshop.agenda.PartWords;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Whereabouts;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Schedule;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Slot;
import nl.casustafel.workshop.plan.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums and places of an agenda, whatever parts it has. */
class AgendaSumsTest {
  private static final Set<Phase> ROOM = Set.of(Phase.ROOM);
  private static final PartItem FIRST = item("first", Set.of(Phase.BEFORE));
  private static final PartItem SECOND = item("second", Set.of(Phase.ROOM, Phase.AFTER));

  private static PartItem item(String id, Set<Phase> phases) {
    return new PartItem(
        id, PartItem.Words.of(LocalizedText.same(id)), Headway.UNTOUCHED, false, "", phases);
  }

  private static Agenda.Line line(String part, PartItems items, int minutes, Set<Phase> phases) {
    PartWords words = PartWords.of(InventedText.NAME);
    return new Agenda.Line(new Part(part), words, items, minutes, 0, phases);
  }

  private static PartItems two(Pages pages) {
    return new PartItems(
        pages,
        List.of(
            new ItemSection("one", LocalizedText.same("one"), List.of(FIRST)),
            new ItemSection("two", LocalizedText.same("two"), List.of(SECOND))));
  }

  private static Agenda with(List<Agenda.Line> lines, List<Slot> slots) {
    Schedule schedule =
        new Schedule(Programme.of(120, 8), new Timetable(120, slots), List.of(), Map.of());
    return new Agenda(lines, schedule, Map.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theMinutesOfTheAgendaAreThoseOfTheRoomAndOfItsBreaks(int seed) {
    Random random = new Random(seed);
    List<Agenda.Line> lines = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int room = 0;
    int breaks = 0;
    for (int at = 0; at < 8; at++) {
      boolean together = at == 0 || random.nextBoolean();
      int minutes = random.nextInt(40);
      lines.add(line("P" + at, PartItems.NOTHING, minutes, together ? ROOM : Set.of(Phase.AFTER)));
      if (together) {
        room += minutes;
        slots.add(new Slot(Slot.Kind.QUESTIONS, minutes, 0));
        if (random.nextBoolean()) {
          slots.add(new Slot(Slot.Kind.BREAK, 10, 0));
          breaks += 10;
        }
      }
    }
    Agenda agenda = with(lines, slots);
    assertThat(agenda.breakMinutes()).isEqualTo(breaks);
    assertThat(agenda.plannedMinutes()).isEqualTo(room + breaks);
    assertThat(agenda.breaks()).hasSameSizeAs(lines);
    assertThat(agenda.breaks().stream().mapToInt(Integer::intValue).sum()).isEqualTo(breaks);
    assertThat(agenda.forTheRoom()).allMatch(Agenda.Line::isForTheRoom);
    assertThat(new Agenda(lines).plannedMinutes()).isEqualTo(room);
  }

  @Test
  void aBreakIsAfterThePartThatEndsNearestToIt() {
    List<Agenda.Line> lines =
        List.of(
            line("A", PartItems.NOTHING, 15, ROOM),
            line("B", PartItems.NOTHING, 99, Set.of(Phase.BEFORE)),
            line("C", PartItems.NOTHING, 40, ROOM),
            line("D", PartItems.NOTHING, 20, ROOM));
    Slot pause = new Slot(Slot.Kind.BREAK, 10, 0);
    assertThat(with(lines, List.of(new Slot(Slot.Kind.CASE, 15, 0), pause)).breaks())
        .containsExactly(10, 0, 0, 0);
    assertThat(with(lines, List.of(new Slot(Slot.Kind.CASE, 50, 0), pause)).breaks())
        .containsExactly(0, 0, 10, 0);
    assertThat(new Agenda(lines).breaks()).containsExactly(0, 0, 0, 0);
  }

  @ParameterizedTest
  @EnumSource(Pages.class)
  void whereOneGoesInAPartFollowsFromItsPages(Pages pages) {
    Agenda.Line line = line("P", two(pages), 5, ROOM);
    List<String> expected =
        switch (pages) {
          case NONE, TOGETHER -> List.of("");
          case SECTIONS -> List.of("one", "two");
          case EACH -> List.of("first", "second");
        };
    assertThat(line.places()).extracting(Place::item).isEqualTo(expected);
    assertThat(line.place(SECOND)).isEqualTo(line.places().getLast());
    Agenda agenda = new Agenda(List.of(line));
    assertThat(agenda.section(new Place(line.part(), "two")).isPresent())
        .isEqualTo(pages == Pages.SECTIONS);
    assertThat(line.items().paged()).hasSize(pages == Pages.EACH ? 2 : 0);
  }

  @Test
  void aPlaceIsLookedAtInThePhaseAtHandElseInTheFirstThatListsIt() {
    Agenda agenda =
        new Agenda(
            List.of(line("P", two(Pages.EACH), 5, Set.of(Phase.BEFORE, Phase.ROOM, Phase.AFTER))));
    Place first = new Place(new Part("P"), "first");
    Place second = new Place(new Part("P"), "second");
    assertThat(agenda.phase(first, Phase.AFTER)).isEqualTo(Phase.BEFORE);
    assertThat(agenda.phase(second, Phase.AFTER)).isEqualTo(Phase.AFTER);
    assertThat(agenda.phase(second, Phase.BEFORE)).isEqualTo(Phase.ROOM);
    assertThat(agenda.phase(Place.of(new Part("Q")), Phase.AFTER)).isEqualTo(Phase.AFTER);
  }

  @Test
  void aPartWhoseItemsAllBelongToAnotherPhaseIsNotSeen() {
    PartItems early = PartItems.of(Pages.EACH, List.of(FIRST));
    Agenda agenda = new Agenda(List.of(line("P", early, 5, Set.of(Phase.BEFORE, Phase.ROOM))));
    assertThat(agenda.in(Phase.ROOM).lines()).isEmpty();
    assertThat(agenda.in(Phase.BEFORE).lines()).hasSize(1);
    assertThat(agenda.in(Phase.AFTER).lines()).isEmpty();
  }

  @Test
  void aPhaseKeepsWhatIsLeftOnPurposeAndAnUnknownPartIsNowhere() {
    Place first = new Place(new Part("P"), "first");
    Agenda agenda =
        new Agenda(
            List.of(line("P", two(Pages.EACH), 5, ROOM)),
            Schedule.NONE,
            Map.of(first, Skip.because("no time")));
    assertThat(agenda.in(Phase.ROOM).skip(first)).contains(Skip.because("no time"));
    assertThat(agenda.skip(new Place(new Part("P"), "second"))).isEmpty();
    assertThat(agenda.find(new Part("Q"))).isEmpty();
    assertThat(agenda.item(first)).contains(FIRST);
    assertThat(agenda.item(new Place(new Part("Q"), "first"))).isEmpty();
  }

  @Test
  void onlyPartsThatShowWhatOthersHoldAreNotCounted() {
    Agenda.Line facts = line("FACTS", two(Pages.SECTIONS), 0, Set.of(Phase.BEFORE));
    Agenda.Line conclusions = line("CONCLUSIONS", two(Pages.EACH), 0, Set.of(Phase.AFTER));
    Agenda.Line looked = line("CASE", PartItems.NOTHING, 10, ROOM);
    assertThat(new Agenda(List.of(facts, conclusions, looked)).counted())
        .containsExactly(conclusions, looked);
  }

  @Test
  void whoGoesBackToAPhaseIsWhereItWasLeftWhileThatIsThere() {
    Agenda agenda = new Agenda(List.of(line("P", two(Pages.EACH), 5, ROOM)));
    Place second = new Place(new Part("P"), "second");
    Place gone = new Place(new Part("P"), "gone");
    assertThat(looking(Map.of(Phase.ROOM, second)).in(Phase.ROOM, agenda)).contains(second);
    assertThat(looking(Map.of(Phase.ROOM, gone)).in(Phase.ROOM, agenda)).contains(second);
    assertThat(looking(Map.of()).in(Phase.AFTER, agenda)).isEmpty();
  }

  private static Whereabouts looking(Map<Phase, Place> left) {
    return new Whereabouts(Phase.BEFORE, Place.START, left);
  }
}
