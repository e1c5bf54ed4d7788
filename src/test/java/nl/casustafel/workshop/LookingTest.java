package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Whereabouts;
import nl.casustafel.workshop.answer.AskedQuestion;
import org.junit.jupiter.api.Test;

/** One looks at a workshop in three phases, and nothing of it changes by looking. */
class LookingTest {
  private static final Place FACTS = new Place(Part.FACTS, "processing-description");
  private static final Place OBSERVATION = new Place(Part.OBSERVATIONS, "obs-c2-1");

  private final Sitting sitting = new Sitting("recruitment-screening");

  private List<Part> parts(Phase phase) {
    return sitting.view().agenda().in(phase).lines().stream().map(Agenda.Line::part).toList();
  }

  private Set<String> listed(Part part, Phase phase) {
    return sitting
        .view()
        .agenda()
        .in(phase)
        .line(part)
        .items()
        .all()
        .map(PartItem::id)
        .collect(Collectors.toSet());
  }

  private Set<String> asked(Phase phase) {
    return sitting.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .filter(question -> question.timing().phase() == phase)
        .map(question -> question.id())
        .collect(Collectors.toSet());
  }

  @Test
  void eachPhaseHasItsOwnParts() {
    assertThat(parts(Phase.BEFORE)).contains(Part.CASE, Part.FACTS).doesNotContain(Part.QUESTIONS);
    assertThat(parts(Phase.ROOM))
        .contains(Part.CASE, Part.OBSERVATIONS, Part.QUESTIONS, Part.RISKS, Part.REPORT)
        .doesNotContain(Part.FACTS, Part.REMAINING);
    assertThat(parts(Phase.AFTER))
        .startsWith(Part.REMAINING)
        .contains(Part.QUESTIONS, Part.RISKS, Part.REPORT);
  }

  @Test
  void aQuestionIsListedInThePhaseInWhichItIsBestAnsweredAndHasAPageInEach() {
    assertThat(listed(Part.FACTS, Phase.BEFORE)).isEqualTo(asked(Phase.BEFORE)).isNotEmpty();
    assertThat(listed(Part.QUESTIONS, Phase.ROOM)).isEqualTo(asked(Phase.ROOM)).isNotEmpty();
    assertThat(listed(Part.QUESTIONS, Phase.AFTER)).isEqualTo(asked(Phase.AFTER)).isNotEmpty();
    assertThat(sitting.view().places())
        .containsAll(
            Stream.of(Phase.values())
                .flatMap(phase -> asked(phase).stream())
                .map(id -> new Place(Part.QUESTIONS, id))
                .toList());
  }

  @Test
  void theFactsOfAThemeStandOnOnePageTheDescriptionFirst() {
    List<Place> pages = sitting.view().agenda().line(Part.FACTS).places();
    assertThat(pages).startsWith(FACTS).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    assertThat(sitting.view().agenda().section(FACTS).orElseThrow().items())
        .extracting(PartItem::id)
        .startsWith("pd-purpose", "pd-role");
    assertThat(sitting.view().agenda().section(OBSERVATION)).isEmpty();
  }

  @Test
  void lookingInAnotherPhaseChangesNothingOfTheWorkshopAndIsNoDeed() {
    WorkshopView before = sitting.view();
    sitting.done(new Command.LookAt(Phase.BEFORE, FACTS, 0));
    assertThat(sitting.view().results()).isEqualTo(before.results());
    assertThat(sitting.view().agenda()).isEqualTo(before.agenda());
    assertThat(sitting.view().identity().canUndo()).isFalse();
    assertThat(sitting.reopened().whereabouts())
        .isEqualTo(new Whereabouts(Phase.BEFORE, FACTS, Map.of(Phase.ROOM, Place.START)));
  }

  @Test
  void whereOneWasInAPhaseOneGoesOn() {
    sitting.done(new Command.MoveTo(OBSERVATION, 0));
    sitting.done(new Command.LookAt(Phase.BEFORE, FACTS, 0));
    WorkshopView view = sitting.reopened();
    assertThat(view.whereabouts().in(Phase.ROOM, view.agenda())).contains(OBSERVATION);
    assertThat(view.whereabouts().in(Phase.AFTER, view.agenda()))
        .contains(Place.of(Part.REMAINING));
  }

  @Test
  void aPlaceIsSeenInThePhaseAtHandElseInThatWhereItLives() {
    Agenda agenda = sitting.view().agenda();
    assertThat(agenda.phase(Place.START, Phase.BEFORE)).isEqualTo(Phase.BEFORE);
    assertThat(agenda.phase(Place.START, Phase.AFTER)).isEqualTo(Phase.BEFORE);
    assertThat(agenda.phase(FACTS, Phase.ROOM)).isEqualTo(Phase.BEFORE);
    assertThat(agenda.phase(OBSERVATION, Phase.AFTER)).isEqualTo(Phase.ROOM);
    assertThat(agenda.phase(Place.of(Part.RISKS), Phase.AFTER)).isEqualTo(Phase.AFTER);
    assertThat(agenda.phase(new Place(Part.QUESTIONS, "pd-purpose"), Phase.AFTER))
        .isEqualTo(Phase.AFTER);
  }
}
