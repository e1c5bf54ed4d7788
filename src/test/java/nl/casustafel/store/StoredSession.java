package nl.casustafel.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.session.kept.SessionWrite.RoundWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A session in a real database. */
abstract class StoredSession {
  static final SessionId ID = new SessionId("zitting");
  static final SessionKey KEY = SessionKey.random(new SecureRandom());
  static final VoteSubject FIRST = VoteSubject.observation("obs-1");
  static final SessionSettings SETTINGS =
      new SessionSettings(
          new JoinCode("CFG234"), true, Assurance.TICKETS, List.of("arts", "FG"), 8123);

  @TempDir Path path;
  Database database;
  SessionStore store;

  @BeforeEach
  final void open() {
    database = Opened.in(path);
    database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    store = database.sessions();
    store.begin(ID, Samples.ID, KEY, SETTINGS);
  }

  @AfterEach
  final void close() {
    database.close();
  }

  final SessionStore.Stored stored() {
    return store.unfinished(Samples.ID).orElseThrow();
  }

  static RoundWrite round(int number, Stage stage) {
    return new RoundWrite(FIRST, number, new VoteForm.AgreementScale(), stage);
  }

  static BallotWrite vote(int person, int point, long seq) {
    return new BallotWrite(FIRST, 1, id(person), new Ballot(new Vote.Point(point), seq, null));
  }

  static BallotId id(long person) {
    return new BallotId(person * 0x9E3779B97F4A7C15L, person);
  }
}
