package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import nl.casustafel.live.SetTime;
import nl.casustafel.report.Report;
import nl.casustafel.report.ReportWords;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.FlowWalked;
import nl.casustafel.workshop.change.LookChange;
import nl.casustafel.workshop.change.PlanChange;
import nl.casustafel.workshop.change.RiskChange;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.session.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Databases as earlier editions wrote them. A workshop keeps the case and guide that it was begun
 * with, so today's readers have to read the guides of all earlier editions: what only today's guide
 * has to have is asked for from a higher {@code format} on.
 */
class EarlierEditionsTest {
  /** The kinds of change that no edition with six migrations wrote. */
  private static final Set<Class<?>> SINCE =
      Set.of(
          FlowWalked.class,
          LookChange.PhaseShown.class,
          LookChange.PlaceLeft.class,
          PlanChange.ProgrammeSet.class,
          PlanChange.ItemSkipped.class,
          Change.ThresholdTicked.class,
          Change.ThresholdDecided.class,
          Change.ConclusionSet.class,
          RiskChange.RiskEvaluated.class,
          RiskChange.ResidualRiskSet.class,
          RiskChange.OwnRiskSet.class,
          RiskChange.OwnRiskRemoved.class,
          RiskChange.MeasureSet.class,
          RiskChange.MeasureRemoved.class);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-07T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void theWorkshopsOfTheThreeCasesFromTheEditionWithFourMigrationsOpenAndAreWorkedOn()
      throws IOException {
    try (Database database = opened("migration-4.db.gz")) {
      Workshops workshops = new Workshops(database.store(), CLOCK);

      assertThat(workshops.list().stream().map(WorkshopSummary::progress).toList())
          .isEqualTo(
              List.of(
                  new Progress(47, 47, 8, 8, 17),
                  new Progress(42, 42, 9, 9, 13),
                  new Progress(42, 42, 7, 7, 8)));
      for (WorkshopSummary summary : workshops.list()) {
        Workshop workshop = workshops.open(summary.id()).orElseThrow();
        assertThat(workshop.view().results().progress()).isEqualTo(summary.progress());
        assertThat(workshop.execute(new Command.WriteAction("a-own", "Ask the works council")))
            .isInstanceOf(Executed.Done.class);
        assertThat(workshop.view().results().progress().openActions())
            .isEqualTo(summary.progress().openActions() + 1);
        assertThat(Report.of(workshop.view(), Language.NL, LocalDate.now(CLOCK)).sections())
            .isNotEmpty();
      }
    }
  }

  /** The second workshop was begun later: it stands first in the list. */
  private static Workshop everyKindOfChange(Workshops workshops) {
    return workshops.open(workshops.list().getLast().id()).orElseThrow();
  }

  private static Workshop heldUp(Workshops workshops) {
    return workshops.open(workshops.list().getFirst().id()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void everythingThatTheEditionWithSixMigrationsCouldRecordReadsAsItDidThen(Language language)
      throws IOException {
    try (Database database = opened("migration-6.db.gz")) {
      WorkshopView view = everyKindOfChange(new Workshops(database.store(), CLOCK)).view();
      String words = words(view, language);
      String file = "migration-6-report-" + language.code() + ".txt";
      Path now = Path.of("target", file);
      Files.writeString(now, words);

      // Where the words of the report change on purpose, those that it has now take the place.
      assertThat(words)
          .as("the report, as in " + now)
          .isEqualTo(new String(stored(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** All that the report of a workshop says, a line a text. */
  static String words(WorkshopView view, Language language) {
    return ReportWords.of(Report.of(view, language, EveryDeed.DAY)).stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void everyKindOfChangeStandsInTheDatabaseOfTheEditionWithSixMigrationsWithWhatWasBeingTyped()
      throws IOException {
    try (Database database = opened("migration-6.db.gz")) {
      Workshop workshop = everyKindOfChange(new Workshops(database.store(), CLOCK));
      List<Entry> entries =
          database.store().load(workshop.view().identity().id()).orElseThrow().entries();

      assertThat(entries).extracting(Entry::kind).contains(Entry.Kind.values());
      assertThat(
              entries.stream()
                  .flatMap(entry -> entry.changes().stream())
                  .map(Object::getClass)
                  .collect(Collectors.toSet()))
          .isEqualTo(kindsOfThen());
      assertThat(workshop.drafts()).isEqualTo(Map.of(EveryDeed.DRAFT, EveryDeed.TYPED));
      assertThat(workshop.view().place()).isEqualTo(new Place(Part.OBSERVATIONS, EveryDeed.LAST));
    }
  }

  /** The kinds that there are, but for those that later editions brought. */
  private static Set<Class<?>> kindsOfThen() {
    Set<Class<?>> kinds = new HashSet<>(kinds(Change.class));
    kinds.removeAll(SINCE);
    return kinds;
  }

  private static Set<Class<?>> kinds(Class<?> sealed) {
    return sealed.isSealed()
        ? List.of(sealed.getPermittedSubclasses()).stream()
            .flatMap(kind -> kinds(kind).stream())
            .collect(Collectors.toSet())
        : Set.of(sealed);
  }

  @Test
  void theWorkshopOfTheEditionWithSixMigrationsIsUndoneRedoneForgottenAndVotedInFurther()
      throws IOException {
    SetTime time = new SetTime();
    try (Database database = opened("migration-6.db.gz")) {
      Workshops workshops = new Workshops(database.store(), time);
      Sessions sessions = new Sessions(database.sessions(), time, time, new SecureRandom());
      Workshop workshop = everyKindOfChange(workshops);
      Results before = workshop.view().results();

      workshop.redo();
      workshop.undo();
      assertThat(workshop.view().results()).isEqualTo(before);
      workshop.undo();
      assertThat(workshop.view().results().actions()).hasSize(before.actions().size() - 1);

      new EveryDeed(workshop, " again").play();
      EveryVote votes = EveryVote.begin(workshop, sessions, time);
      votes.playFurther();
      votes.end();
      assertThat(workshop.view().results()).isNotEqualTo(before);
      assertThat(workshops.open(workshop.view().identity().id()).orElseThrow().view())
          .isEqualTo(workshop.view());
    }
  }

  @Test
  void aSessionThatTheEditionWithSixMigrationsLeftIsTakenUpAndItsVoteRevealed() throws IOException {
    SetTime time = new SetTime();
    try (Database database = opened("migration-6.db.gz")) {
      Workshop workshop = heldUp(new Workshops(database.store(), time));
      EveryVote left =
          EveryVote.resume(
              workshop, new Sessions(database.sessions(), time, time, new SecureRandom()), time);
      assertThat(left.session().view().waiting()).extracting(wait -> wait.text()).hasSize(1);
      left.reveal();

      assertThat(workshop.view().observation(EveryVote.LEFT.id()).orElseThrow().rounds())
          .singleElement()
          .extracting(round -> round.tally().voters())
          .isEqualTo(EveryVote.PEOPLE);
      left.end();
    }
  }

  private static InputStream stored(String name) {
    return Objects.requireNonNull(
        EarlierEditionsTest.class.getResourceAsStream("earlier/" + name), name);
  }

  private Database opened(String stored) throws IOException {
    DataFolder data = new DataFolder(folder);
    try (InputStream packed = new GZIPInputStream(stored(stored))) {
      Files.copy(packed, data.database());
    }
    OpenResult result = Database.open(data, CLOCK);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }
}
