package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that have one workshop open, where the lock between them did not hold. */
class TwoWritersTest {
  private static final String FIRST = "obs-c1-1";
  private static final String SECOND = "obs-c1-2";

  @TempDir Path folder;
  private Database database;
  private Database beside;
  private Workshops workshops;
  private Workshop here;
  private Workshop there;
  private final List<Workshop.Overtaken> news = new ArrayList<>();

  @BeforeEach
  void openTwice() {
    database = Opened.in(folder);
    beside = Opened.beside(folder, Samples.CLOCK);
    workshops = new Workshops(database.store(), Samples.CLOCK);
    here =
        workshops.begin(
            BuiltIn.info(Language.EN, Depth.CORE),
            BuiltIn.caseOf("chatlog-finetuning"),
            BuiltIn.FILES);
    there = open(beside);
    here.listenToOthers(news::add);
  }

  @AfterEach
  void close() {
    beside.close();
    database.close();
  }

  private Workshop open(Database from) {
    return new Workshops(from.store(), Samples.CLOCK)
        .open(here.view().identity().id())
        .orElseThrow();
  }

  /** What was recorded; each opening reads the guide anew. */
  private static List<Object> known(Workshop workshop) {
    WorkshopView now = workshop.view();
    return List.of(now.identity(), now.info(), now.place(), now.results().observations());
  }

  private static Command decide(WorkshopView now, String observation, String reason) {
    ObservationDecision before = now.observation(observation).orElseThrow().decision();
    return new Command.DecideObservation(observation, before.because(reason));
  }

  private static Command conclude(WorkshopView now, String observation, Outcome outcome) {
    ObservationDecision before = now.observation(observation).orElseThrow().decision();
    return new Command.DecideObservation(observation, before.with(outcome));
  }

  @Test
  void whoComesSecondGoesOnFromWhatTheFirstStoredAndBothDeedsStand() {
    there.execute(now -> decide(now, FIRST, "Because"));
    Executed done = here.execute(now -> conclude(now, FIRST, Outcome.HOLDS));

    ObservationDecision both = new ObservationDecision(Outcome.HOLDS, "Because", "", "", "", null);
    assertThat(done).isEqualTo(new Executed.Done(here.view()));
    assertThat(here.view().observation(FIRST).orElseThrow().decision()).isEqualTo(both);
    assertThat(news).hasSize(1);
    assertThat(news.getFirst().before().observation(FIRST).orElseThrow().decision())
        .isEqualTo(ObservationDecision.NONE);

    there.execute(now -> decide(now, SECOND, "Also"));
    assertThat(there.view().observation(FIRST).orElseThrow().decision()).isEqualTo(both);
    assertThat(known(open(database))).isEqualTo(known(there));
  }

  @Test
  void aVoteThatIsRecordedMeanwhileIsInTheRecordBesideWhatTheOtherDid() {
    there.execute(now -> decide(now, FIRST, "Because"));
    AgreementTally tally = new AgreementTally(List.of(1, 2, 3, 4, 5), 0);
    here.execute(new Command.CountHands(FIRST, 1, tally));

    assertThat(here.view().observation(FIRST).orElseThrow().rounds())
        .singleElement()
        .extracting(round -> round.tally())
        .isEqualTo(tally);
    assertThat(here.view().observation(FIRST).orElseThrow().decision().reason())
        .isEqualTo("Because");
  }

  @Test
  void undoTakesNothingBackThatAnotherDidLast() {
    here.execute(now -> decide(now, FIRST, "Mine"));
    there = open(beside);
    there.execute(now -> decide(now, SECOND, "Theirs"));

    here.undo();
    assertThat(known(here)).isEqualTo(known(there));
    assertThat(news).hasSize(1);

    here.undo();
    assertThat(here.view().observation(SECOND).orElseThrow().decision())
        .isEqualTo(ObservationDecision.NONE);
    assertThat(here.view().observation(FIRST).orElseThrow().decision().reason()).isEqualTo("Mine");
  }

  @Test
  void whatIsErasedForGoodTakesNothingAwayThatAnotherStoredMeanwhile() {
    here.execute(now -> decide(now, FIRST, "A name"));
    here.execute(now -> decide(now, FIRST, "Because"));
    there = open(beside);
    there.execute(now -> decide(now, SECOND, "Theirs"));
    here.forgetEarlier(FIRST);

    assertThat(here.view().observation(FIRST).orElseThrow().decision().reason())
        .isEqualTo("Because");
    assertThat(here.view().observation(SECOND).orElseThrow().decision().reason())
        .isEqualTo("Theirs");
    assertThat(known(open(beside))).isEqualTo(known(here));
  }

  @Test
  void whatAnotherForgotIsNotKnownHereAnyMoreEither() {
    here.execute(now -> decide(now, FIRST, "A name"));
    here.execute(now -> decide(now, FIRST, "Because"));
    there = open(beside);
    there.forgetEarlier(FIRST);

    here.execute(now -> decide(now, SECOND, "Mine"));
    here.undo();
    here.undo();

    assertThat(here.view().observation(FIRST).orElseThrow().decision().reason())
        .isEqualTo("Because");
    assertThat(here.view().identity().canUndo()).isFalse();
    assertThat(news).hasSize(1);
    assertThat(known(open(database))).isEqualTo(known(here));
  }

  @Test
  void aDeedThatMakesNoSenseAnyMoreIsRefusedAndTheWorkshopIsAsItIsStored() {
    here.execute(new Command.WriteObservation(new OwnObservation("own-1", "Ours")));
    there = open(beside);
    there.execute(new Command.RemoveObservation("own-1"));

    assertThat(
            here.execute(
                new Command.CountHands("own-1", 1, new AgreementTally(List.of(1, 0, 0, 0, 0), 0))))
        .isInstanceOf(Executed.Refused.class);
    assertThat(known(here)).isEqualTo(known(there));
  }

  @Test
  void ofAWorkshopThatAnotherDeletedItIsSaidThatAnotherChangedIt() {
    new Workshops(beside.store(), Samples.CLOCK).delete(here.view().identity().id());

    assertThatThrownBy(() -> here.execute(now -> decide(now, FIRST, "Mine")))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.CONFLICT));
    assertThat(news).isEmpty();
  }
}
