package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is stored, in whichever order, is what a store in memory holds as well. */
class SessionRoundTripTest {
  @TempDir Path path;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsReadBackAfterOpeningAgainIsWhatWasStored(long seed) {
    RandomWrites random = new RandomWrites(seed, 12);
    List<List<SessionWrite>> batches = new ArrayList<>();
    batches.add(random.rounds());
    for (int batch = 0; batch < 30; batch++) {
      batches.add(random.some(40));
    }
    assertSameAsInMemory(batches);
  }

  @Test
  void twoThousandPeopleVoteInEveryFormAndChangeTheirVotes() {
    int people = 2_000;
    RandomWrites random = new RandomWrites(2_000, people);
    List<List<SessionWrite>> batches = new ArrayList<>();
    batches.add(random.rounds());
    batches.add(IntStream.range(0, people).mapToObj(random::join).toList());
    for (int time = 1; time <= 2; time++) {
      for (int round = 0; round < RandomWrites.ROUNDS.size(); round++) {
        int on = round;
        int seq = time;
        batches.add(
            IntStream.range(0, people).mapToObj(who -> random.ballot(on, who, seq)).toList());
      }
    }
    SessionStore.Stored stored = assertSameAsInMemory(batches);
    assertThat(stored.people().participants()).hasSize(people);
    assertThat(stored.votes().ballots())
        .hasSize(people * RandomWrites.ROUNDS.size())
        .allMatch(ballot -> ballot.ballot().seq() == 2);
  }

  private SessionStore.Stored assertSameAsInMemory(List<List<SessionWrite>> batches) {
    InMemorySessionStore memory = new InMemorySessionStore();
    memory.begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
    try (Database database = Opened.in(path)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      database.sessions().begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
      for (List<SessionWrite> batch : batches) {
        memory.commit(OpenSession.ID, batch);
        database.sessions().commit(OpenSession.ID, batch);
      }
    }
    try (Database database = Opened.in(path)) {
      SessionStore.Stored expected = memory.unfinished(Samples.ID).orElseThrow();
      SessionStore.Stored stored = database.sessions().unfinished(Samples.ID).orElseThrow();
      assertThat(stored.key().bytes()).isEqualTo(expected.key().bytes());
      assertThat(stored.settings()).isEqualTo(expected.settings());
      assertThat(Set.copyOf(stored.people().participants()))
          .isEqualTo(Set.copyOf(expected.people().participants()));
      assertThat(stored.people().participants()).hasSameSizeAs(expected.people().participants());
      assertThat(stored.people().unusedTickets()).isEqualTo(expected.people().unusedTickets());
      assertThat(stored.people().suggestions()).isEqualTo(expected.people().suggestions());
      assertThat(stored.votes().rounds()).isEqualTo(expected.votes().rounds());
      assertThat(Set.copyOf(stored.votes().ballots()))
          .isEqualTo(Set.copyOf(expected.votes().ballots()));
      assertThat(stored.votes().ballots()).hasSameSizeAs(expected.votes().ballots());
      return stored;
    }
  }
}
