package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.casustafel.store.row.BallotKey;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/** A session in full swing, for tests: sixty people, a ticket, a suggestion and a round. */
public final class OpenSession {
  public static final int PEOPLE = 60;
  public static final SessionId ID = new SessionId("zitting");
  public static final SessionId OTHER = new SessionId("andere");
  public static final SessionKey KEY =
      new SessionKey(
          HexFormat.of()
              .parseHex("00ff7f80c3a9e2889e5a0102030405060708090a0b0c0d0e0ff0f1f2f3f4f5f6"));
  public static final SessionSettings SETTINGS =
      new SessionSettings(new JoinCode("CFG234"), false, Assurance.TICKETS, List.of(), 8123);
  public static final TokenHash TICKET = TokenHash.of("kaartje");
  public static final VoteSubject SUBJECT = VoteSubject.observation("obs-1");
  public static final Suggestion SUGGESTION =
      new Suggestion(
          KEY.ballotId(token(1), "suggestions"),
          "clientmerk",
          "Suggestiemerk",
          Suggestion.State.WAITING);

  private OpenSession() {}

  public static TokenHash token(int person) {
    return TokenHash.of("telefoon " + person);
  }

  public static BallotId ballot(int person) {
    return KEY.ballotId(token(person), SUBJECT.text());
  }

  /** Everybody votes the same point, with the point as the number of the vote. */
  public static List<SessionWrite> votes(int point) {
    return IntStream.rangeClosed(1, PEOPLE)
        .<SessionWrite>mapToObj(person ->
            new SessionWrite.BallotWrite(
                SUBJECT, 1, ballot(person), new Ballot(new Vote.Point(point), point, null)))
        .toList();
  }

  /** Makes the workshop and the session, and lets everybody join and vote 1. */
  public static void begin(Database database) {
    database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    database.sessions().begin(ID, Samples.ID, KEY, SETTINGS);
    List<SessionWrite> writes = new ArrayList<>();
    for (int person = 1; person <= PEOPLE; person++) {
      writes.add(new SessionWrite.ParticipantWrite(new Participant(token(person), false, null, 1)));
    }
    writes.add(new SessionWrite.TicketsIssued(Set.of(TICKET)));
    writes.add(new SessionWrite.SuggestionWrite(SUGGESTION));
    writes.add(new SessionWrite.RoundWrite(SUBJECT, 1, new VoteForm.AgreementScale(), Stage.OPEN));
    writes.addAll(votes(1));
    database.sessions().commit(ID, writes);
  }

  /** Begins a session of another workshop, with the same key. */
  public static WorkshopId beginOther(Database database) {
    WorkshopId other = new WorkshopId("een-andere");
    database
        .store()
        .create(Samples.summary(other, "Ook", Samples.NINE), Samples.SNAPSHOT, Samples.first());
    database.sessions().begin(OTHER, other, KEY, SETTINGS);
    return other;
  }

  /** The session is as {@link #begin} left it, but for the votes. */
  public static void assertStored(Database database, List<SessionWrite> votes) {
    SessionStore.Stored stored = database.sessions().unfinished(Samples.ID).orElseThrow();
    assertThat(stored.id()).isEqualTo(ID);
    assertThat(stored.key().bytes()).isEqualTo(KEY.bytes());
    assertThat(stored.settings()).isEqualTo(SETTINGS);
    assertThat(stored.people().participants()).hasSize(PEOPLE);
    assertThat(stored.people().unusedTickets()).containsExactly(TICKET);
    assertThat(stored.people().suggestions()).containsExactly(SUGGESTION);
    assertThat(List.<SessionWrite>copyOf(stored.votes().ballots()))
        .containsExactlyInAnyOrderElementsOf(votes);
  }

  /** What leads to a person and has to go at the end, by what it is. */
  static Map<String, byte[]> secrets() {
    Map<String, byte[]> secrets = new LinkedHashMap<>();
    secrets.put("key", KEY.bytes());
    secrets.put("token", text(token(1).hex()));
    secrets.put("last token", text(token(PEOPLE).hex()));
    secrets.put("ticket", text(TICKET.hex()));
    secrets.put("code", text(SETTINGS.code().value()));
    secrets.put("suggestion", text(SUGGESTION.text()));
    secrets.put("name of the suggestion", text(SUGGESTION.clientId()));
    secrets.put("author", BallotKey.bytes(SUGGESTION.author()));
    return secrets;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
