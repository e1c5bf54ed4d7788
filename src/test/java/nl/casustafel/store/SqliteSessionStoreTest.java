package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.kept.Gathering;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.session.kept.SessionWrite.RoundWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.VoteSubject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SqliteSessionStoreTest extends StoredSession {
  private void reopen() {
    database.close();
    database = Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1)));
    store = database.sessions();
  }

  private static final List<RoundWrite> ROUNDS =
      List.of(
          new RoundWrite(
              VoteSubject.question("q"),
              1,
              new VoteForm.Choice(List.of("ja", "nee")),
              Stage.REVEALED),
          new RoundWrite(VoteSubject.risk("r"), 1, new VoteForm.RiskMatrix(), Stage.CLOSED),
          new RoundWrite(
              VoteSubject.priority("risks"),
              1,
              new VoteForm.Priority(List.of("r", "s"), 3, 2),
              Stage.CLOSED),
          new RoundWrite(FIRST, 1, new VoteForm.AgreementScale(), Stage.OPEN));

  private static final List<BallotWrite> BALLOTS =
      List.of(
          new BallotWrite(FIRST, 1, id(1), new Ballot(new Vote.CannotJudge(), 1, null)),
          new BallotWrite(FIRST, 1, id(2), new Ballot(new Vote.Point(4), 7, "arts")),
          new BallotWrite(
              VoteSubject.priority("risks"),
              1,
              id(3),
              new Ballot(new Vote.Dots(Map.of("r", 2, "s", 1)), 2, null)),
          new BallotWrite(
              VoteSubject.question("q"), 1, id(4), new Ballot(new Vote.Option("nee"), 1, null)),
          new BallotWrite(
              VoteSubject.risk("r"), 1, id(5), new Ballot(new Vote.Weight(2, 4), 1, null)));

  @Test
  void everythingIsThereAgainAfterClosingAndOpening() {
    Participant doctor = new Participant(TokenHash.of("a"), false, "arts", 1);
    Participant observer = new Participant(TokenHash.of("b"), true, null, 1);
    Suggestion one =
        new Suggestion(id(9), "x", "Wie bewaart Zoë’s logs? 🙂", Suggestion.State.WAITING);
    Suggestion two = new Suggestion(id(8), "y", "Tweede", Suggestion.State.REJECTED);
    List<SessionWrite> writes = new ArrayList<>(ROUNDS);
    writes.addAll(BALLOTS);
    writes.addAll(
        List.of(
            new SessionWrite.ParticipantWrite(doctor),
            new SessionWrite.ParticipantWrite(observer),
            new SessionWrite.TicketsIssued(Set.of(TokenHash.of("t1"), TokenHash.of("t2"))),
            new SessionWrite.TicketUsed(TokenHash.of("t1")),
            new SessionWrite.SuggestionWrite(one),
            new SessionWrite.SuggestionWrite(two)));
    store.commit(ID, writes);
    reopen();

    SessionStore.Stored stored = stored();
    assertThat(stored.id()).isEqualTo(ID);
    assertThat(stored.key().bytes()).isEqualTo(KEY.bytes());
    assertThat(stored.settings()).isEqualTo(SETTINGS);
    assertThat(stored.people().participants()).containsExactlyInAnyOrder(doctor, observer);
    assertThat(stored.people().unusedTickets()).containsExactly(TokenHash.of("t2"));
    assertThat(stored.people().suggestions()).containsExactly(one, two);
    assertThat(stored.votes().rounds()).isEqualTo(ROUNDS);
    assertThat(stored.votes().ballots()).containsExactlyInAnyOrderElementsOf(BALLOTS);
    assertThat(store.workshopsWithUnfinished()).containsExactly(Samples.ID);
  }

  @Test
  void aSessionThatWasBegunKnowsOfNoHourAndWhoJoinsIsOfTheFirstGathering() {
    store.commit(
        ID,
        List.of(
            new SessionWrite.ParticipantWrite(new Participant(TokenHash.of("a"), false, null, 1))));
    reopen();
    assertThat(stored().people().gathering()).isEqualTo(Gathering.FIRST);
    assertThat(stored().people().participants())
        .containsExactly(new Participant(TokenHash.of("a"), false, null, 1, 1));
  }

  @Test
  void theGatheringIsThereAgainAndItsHourIsGoneFromTheFolderWhenTheSessionHasEnded()
      throws IOException {
    Participant again = new Participant(TokenHash.of("a"), false, null, 1, 3);
    Gathering third = new Gathering(3, LocalDateTime.of(2026, 11, 24, 21, 0));
    store.commit(
        ID,
        List.of(
            new SessionWrite.ParticipantWrite(new Participant(TokenHash.of("a"), false, null, 1)),
            new SessionWrite.GatheringWrite(third),
            new SessionWrite.ParticipantWrite(again)));
    reopen();
    assertThat(stored().people().gathering()).isEqualTo(third);
    assertThat(stored().people().participants()).containsExactly(again);
    byte[] hour = "2026-11-24T21:00".getBytes(StandardCharsets.UTF_8);
    assertThat(Contents.filesWith(path, hour)).isNotEmpty();
    store.end(ID);
    database.close();
    assertThat(Contents.filesWith(path, hour)).isEmpty();
  }

  @Test
  void aVoteThatWasTakenBackIsGoneAlsoAfterARestartAndTheOthersStay() {
    store.commit(
        ID, List.of(round(1, Stage.OPEN), vote(1, 4, 3), vote(2, 5, 1), round(2, Stage.OPEN)));
    store.commit(ID, List.of(new SessionWrite.BallotTakenBack(FIRST, 1, id(1))));
    assertThat(stored().votes().ballots()).containsExactly(vote(2, 5, 1));
    // Gone twice is gone; of another round or person nothing goes.
    store.commit(
        ID,
        List.of(
            new SessionWrite.BallotTakenBack(FIRST, 1, id(1)),
            new SessionWrite.BallotTakenBack(FIRST, 2, id(2))));
    reopen();
    assertThat(stored().votes().ballots()).containsExactly(vote(2, 5, 1));
    // Who wants to vote after all may begin to count anew.
    store.commit(ID, List.of(vote(1, 2, 1)));
    assertThat(stored().votes().ballots()).containsExactlyInAnyOrder(vote(1, 2, 1), vote(2, 5, 1));
  }

  @Test
  void aBallotWithALowerNumberDoesNotTakeThePlaceOfAHigherOne() {
    store.commit(ID, List.of(round(1, Stage.OPEN), vote(1, 4, 3)));
    store.commit(ID, List.of(vote(1, 1, 2), vote(1, 5, 3)));
    assertThat(stored().votes().ballots()).containsExactly(vote(1, 4, 3));
    store.commit(ID, List.of(vote(1, 1, 4)));
    assertThat(stored().votes().ballots()).containsExactly(vote(1, 1, 4));
  }

  @Test
  void roundsStayInTheOrderInWhichTheyWereOpened() {
    RoundWrite other =
        new RoundWrite(VoteSubject.risk("a"), 1, new VoteForm.RiskMatrix(), Stage.OPEN);
    store.commit(ID, List.of(round(1, Stage.OPEN)));
    store.commit(ID, List.of(other));
    store.commit(ID, List.of(round(1, Stage.CLOSED)));
    assertThat(stored().votes().rounds()).containsExactly(round(1, Stage.CLOSED), other);
  }

  @Test
  void aWorkshopHasOneSessionAtATime() {
    assertThatThrownBy(() -> store.begin(new SessionId("andere"), Samples.ID, KEY, SETTINGS))
        .isInstanceOf(StoreFailure.class);
    store.end(ID);
    store.begin(new SessionId("andere"), Samples.ID, KEY, SETTINGS);
    assertThat(stored().id()).isEqualTo(new SessionId("andere"));
  }

  @Test
  void aFullDiskRefusesTheWholeBatchAndKeepsWhatWasThere() {
    store.commit(ID, List.of(round(1, Stage.OPEN), vote(1, 4, 1)));
    int pages = Integer.parseInt(Rows.one(database, "PRAGMA page_count"));
    Rows.execute(database, "PRAGMA max_page_count = " + pages);
    List<SessionWrite> many = new ArrayList<>();
    for (int i = 2; i < 3000; i++) {
      many.add(vote(i, 1, 1));
    }
    assertThatThrownBy(() -> store.commit(ID, many))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.DISK_FULL));
    assertThat(stored().votes().ballots()).containsExactly(vote(1, 4, 1));
    Rows.execute(database, "PRAGMA max_page_count = 1000000");
    store.commit(ID, many);
    assertThat(stored().votes().ballots()).hasSize(2999);
  }

  @Test
  void aFileThatMayNotBeWrittenRefusesEverythingAndIsStillRead() {
    store.commit(ID, List.of(round(1, Stage.OPEN), vote(1, 4, 1)));
    Rows.execute(database, "PRAGMA query_only = ON");
    List<ThrowingCallable> deeds =
        List.of(
            () -> store.commit(ID, List.of(vote(1, 5, 2))),
            () -> store.begin(new SessionId("andere"), Samples.ID, KEY, SETTINGS),
            () -> store.end(ID));
    for (ThrowingCallable deed : deeds) {
      assertThatThrownBy(deed)
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.READ_ONLY));
    }
    assertThat(stored().votes().ballots()).containsExactly(vote(1, 4, 1));
    Rows.execute(database, "PRAGMA query_only = OFF");
    store.commit(ID, List.of(vote(1, 5, 2)));
    assertThat(stored().votes().ballots()).containsExactly(vote(1, 5, 2));
  }

  @Test
  void noTableOfVotesSaysWhenOrFromWhere() {
    String columns =
        Rows.one(
            database,
            "SELECT group_concat(p.name, ' ') FROM sqlite_master m, pragma_table_info(m.name) p"
                + " WHERE m.name IN ('session', 'participant', 'ticket', 'suggestion', 'round',"
                + " 'ballot')");
    assertThat(columns.split(" "))
        .contains("token", "value")
        .noneMatch(name -> name.matches("at|time|date|created.*|address|ip|agent|name"));
  }
}
