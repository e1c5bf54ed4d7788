package nl.casustafel.workshop.remaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Sitting;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AnswerFit;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.remaining.Remainder.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left agrees with what a plain reader finds open, whatever a group did. */
class RandomRemaindersTest {
  private static final List<String> PEOPLE = List.of("FG", "fg", " FG ", "Jurist", "Ünal", "");
  private static final Set<Kind> BESIDE = Set.of(Kind.FIND_OUT, Kind.ASSIGN, Kind.SETTLE);

  private final Sitting sitting = new Sitting("recruitment-screening");

  /** Does something with about half of what there is. */
  private void play(int seed) {
    Random random = new Random(seed);
    for (AskedQuestion asked : asked().toList()) {
      if (random.nextBoolean()) {
        Answer answer = answer(asked, random).foundOutBy(someone(random), day(random));
        sitting.done(new Command.AnswerQuestion(asked.question().id(), answer));
      }
    }
    for (TreatedObservation observation : sitting.view().results().observations()) {
      if (random.nextBoolean()) {
        ObservationDecision decision =
            ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS);
        sitting.done(new Command.DecideObservation(observation.id(), decision));
      }
    }
    for (int at = 0; at < 6; at++) {
      sitting.done(new Command.WriteAction("do-" + at, "Doe dit"));
      FollowUp how = new FollowUp(someone(random), day(random), random.nextInt(4) == 0);
      sitting.done(new Command.FollowUpAction("do-" + at, how));
    }
  }

  private static Answer answer(AskedQuestion asked, Random random) {
    AnswerValue unsure = new AnswerValue.Choice("unsure");
    AnswerValue yes = new AnswerValue.Choice("yes");
    AnswerValue value = random.nextBoolean() ? unsure : yes;
    return AnswerFit.fits(asked.question(), value) && random.nextInt(4) > 0
        ? Answer.of(value)
        : Answer.NONE.because("Hierover is gesproken");
  }

  private static String someone(Random random) {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }

  private static LocalDate day(Random random) {
    return BuiltIn.DAY.plusDays(random.nextInt(30));
  }

  private Stream<AskedQuestion> asked() {
    return sitting.view().results().themes().stream().flatMap(theme -> theme.questions().stream());
  }

  private Set<String> open(Predicate<AskedQuestion> which) {
    return asked().filter(which).map(one -> one.question().id()).collect(Collectors.toSet());
  }

  private List<Remainder> left() {
    return Remainders.of(sitting.view());
  }

  private List<String> items(Kind kind) {
    return left().stream()
        .filter(left -> left.kind() == kind)
        .map(left -> left.subject().item())
        .toList();
  }

  private static boolean isOfAfter(AskedQuestion asked) {
    return asked.question().timing().phase() == Phase.AFTER;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void eachOpenThingIsListedOnceWithAPlaceThatIsThere(int seed) {
    play(seed);
    assertThat(left()).extracting(Remainder::subject).doesNotHaveDuplicates();
    assertThat(left().stream().filter(l -> l.kind() != Kind.SETTLE).map(l -> l.subject().item()))
        .doesNotHaveDuplicates();
    assertThat(left())
        .allSatisfy(l -> {
          assertThat(sitting.view().places()).contains(l.subject().place());
          assertThat(l.number()).isPositive();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aQuestionIsLeftForWhatIsMissingOfIt(int seed) {
    play(seed);
    assertThat(items(Kind.FIND_OUT))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(open(AskedQuestion::leavesDoubt));
    assertThat(items(Kind.ANSWER))
        .containsExactlyInAnyOrderElementsOf(open(one -> !one.answered() && isOfAfter(one)));
    assertThat(items(Kind.CONCLUDE))
        .containsAll(
            open(one -> !one.answered() && !isOfAfter(one) && !one.answer().reasoning().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theNumbersOfThePartsComeToAllThatIsNotDone(int seed) {
    play(seed);
    Agenda agenda = sitting.view().agenda();
    Set<String> open = new HashSet<>(open(one -> !one.answered()));
    sitting.view().results().observations().stream()
        .filter(observation ->
            agenda
                .line(Part.OBSERVATIONS)
                .items()
                .find(observation.id())
                .filter(item -> !item.done())
                .isPresent())
        .forEach(observation -> open.add(observation.id()));
    int counted =
        left().stream()
            .filter(left -> !BESIDE.contains(left.kind()))
            .filter(left ->
                Set.of(Part.FACTS, Part.QUESTIONS, Part.OBSERVATIONS)
                    .contains(left.subject().place().part()))
            .mapToInt(Remainder::number)
            .sum();
    assertThat(counted).isEqualTo(open.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void eachPersonHasOneListWithWhatIsDueFirstOnTopAndNobodysIsLast(int seed) {
    play(seed);
    List<Remainders.ByPerson> groups = Remainders.byPerson(sitting.view());
    assertThat(groups)
        .extracting(group -> group.person().strip().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates()
        .endsWith("");
    assertThat(groups.subList(0, groups.size() - 1)).noneMatch(group -> group.person().isEmpty());
    for (Remainders.ByPerson group : groups) {
      assertThat(group.remainders())
          .isNotEmpty()
          .allMatch(left -> left.person().strip().equalsIgnoreCase(group.person()));
      List<LocalDate> days =
          group.remainders().stream()
              .map(left -> left.by() == null ? LocalDate.MAX : left.by())
              .toList();
      assertThat(days).isSorted();
    }
    assertThat(groups.stream().flatMap(group -> group.remainders().stream()).toList())
        .isEqualTo(left());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void anActionIsLeftWhileNobodyDoesItAndAnAssignedOneIsNot(int seed) {
    play(seed);
    Set<String> unassigned =
        sitting.view().results().actions().stream()
            .filter(action -> action.id().startsWith("do-"))
            .filter(action -> !action.followUp().done() && action.followUp().owner().isBlank())
            .map(action -> action.id())
            .collect(Collectors.toSet());
    assertThat(items(Kind.ASSIGN).stream().filter(id -> id.startsWith("do-")))
        .containsExactlyInAnyOrderElementsOf(unassigned);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatIsAnsweredAndConcludedIsNotLeft(int seed) {
    play(seed);
    Set<String> settled = open(one -> one.answered() && !one.leavesDoubt());
    assertThat(left()).noneMatch(left -> settled.contains(left.subject().item()));
    List<Remainder> before = left();
    sitting.answer("tr-told-ai", new AnswerValue.Choice("yes"));
    assertThat(items(Kind.FIND_OUT)).doesNotContain("tr-told-ai");
    sitting.workshop.undo();
    assertThat(left()).isEqualTo(before);
  }
}
