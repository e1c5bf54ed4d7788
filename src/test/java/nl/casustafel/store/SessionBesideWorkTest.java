package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.session.kept.Stage;
import org.junit.jupiter.api.Test;

/** Votes are stored while something else is. */
class SessionBesideWorkTest extends StoredSession {
  @Test
  void votesAndAnswersOfTwoProgramsOnOneFileAreAllThere() {
    store.commit(ID, List.of(round(1, Stage.OPEN)));
    try (Database other = Opened.beside(path, Samples.CLOCK)) {
      CompletableFuture<Void> votes =
          CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 200; i++) {
              other.sessions().commit(ID, List.of(vote(i, 1 + i % 5, 1)));
            }
          });
      for (int revision = 2; revision < 102; revision++) {
        database
            .store()
            .append(Samples.summary(), Samples.entry(revision, Samples.words("T1", "antwoord")));
      }
      votes.join();
    }
    assertThat(stored().votes().ballots()).hasSize(200);
    assertThat(database.store().load(Samples.ID).orElseThrow().entries()).hasSize(101);
  }

  @Test
  void votesAndAnswersStoredAtTheSameTimeAreAllThere() {
    store.commit(ID, List.of(round(1, Stage.OPEN)));
    CompletableFuture<Void> votes =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; i < 500; i++) {
            store.commit(ID, List.of(vote(i, 1 + i % 5, 1)));
          }
        });
    for (int revision = 2; revision < 202; revision++) {
      database
          .store()
          .append(Samples.summary(), Samples.entry(revision, Samples.words("T1", "antwoord")));
    }
    votes.join();
    assertThat(stored().votes().ballots()).hasSize(500);
    assertThat(database.store().load(Samples.ID).orElseThrow().entries()).hasSize(201);
  }

  @Test
  void votesStoredWhileWorkshopsAreDeletedAreAllThere() {
    store.commit(ID, List.of(round(1, Stage.OPEN)));
    CompletableFuture<Void> votes =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; i < 300; i++) {
            store.commit(ID, List.of(vote(i, 1 + i % 5, 1)));
          }
        });
    for (int i = 0; i < 10; i++) {
      WorkshopId goes = new WorkshopId("weg-" + i);
      WorkshopSummary summary = Samples.summary(goes, "Weg", Samples.NINE);
      database.store().create(summary, Samples.SNAPSHOT, Samples.first());
      database.store().delete(goes);
    }
    votes.join();
    assertThat(stored().votes().ballots()).hasSize(300);
    assertThat(database.store().list()).containsExactly(Samples.summary());
  }
}
