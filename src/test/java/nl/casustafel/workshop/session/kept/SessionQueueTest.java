package nl.casustafel.workshop.session.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Several who stand in one line, and are stored together. */
class SessionQueueTest {
  private final List<List<SessionWrite>> stored = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();

  private static SessionWrite write(String name) {
    return new SessionWrite.TicketUsed(TokenHash.of(name));
  }

  private boolean add(String name, Batch batch) {
    known.add(name);
    batch.add(write(name), () -> known.remove(name));
    return true;
  }

  /** Something that is put up and stored with what follows it. */
  private void adorn(String name, Batch batch) {
    known.add(name);
    batch.takeBack(() -> known.remove(name));
  }

  private void store(Batch batch) {
    stored.add(List.copyOf(batch.writes()));
  }

  /** Judges all of them in one batch. */
  @SafeVarargs
  private <T> List<CompletableFuture<T>> together(
      Consumer<Batch> commit, Function<Batch, T>... judgements) throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch allWait = new CountDownLatch(1);
    List<CompletableFuture<T>> answers = new ArrayList<>();
    try (SessionQueue queue = new SessionQueue(commit, () -> {})) {
      CompletableFuture<Boolean> first =
          queue.submit(batch -> {
            inside.countDown();
            try {
              allWait.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return true;
          });
      inside.await();
      for (Function<Batch, T> judgement : judgements) {
        answers.add(queue.submit(judgement));
      }
      allWait.countDown();
      first.join();
      answers.forEach(answer -> answer.handle((done, failed) -> true).join());
    }
    return answers;
  }

  @Test
  void oneThatBreaksOffTakesBackItsOwnPartAndTheOthersOfTheBatchAreStored() throws Exception {
    List<CompletableFuture<Set<String>>> answers =
        together(
            this::store,
            batch -> {
              add("first", batch);
              return Set.copyOf(known);
            },
            batch -> {
              adorn("crown", batch);
              add("second", batch);
              throw new IllegalStateException("in the middle");
            },
            batch -> {
              adorn("plume", batch);
              throw new StackOverflowError();
            },
            batch -> {
              add("third", batch);
              return Set.copyOf(known);
            });
    assertThat(stored).containsExactly(List.of(write("first"), write("third")));
    assertThat(known).containsExactly("first", "third");
    assertThat(answers.get(0).join()).containsExactly("first");
    assertThatThrownBy(answers.get(1)::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("in the middle");
    assertThatThrownBy(answers.get(2)::join).hasRootCauseInstanceOf(StackOverflowError.class);
    assertThat(answers.get(3).join()).containsExactlyInAnyOrder("first", "third");
  }

  @Test
  void whatBrokeOffIsNotJudgedAgainWhenTheOthersCannotBeStored() throws Exception {
    List<String> judged = new ArrayList<>();
    List<CompletableFuture<Boolean>> answers =
        together(
            batch -> {
              throw new IllegalStateException("the disk is full");
            },
            batch -> {
              judged.add("breaks off");
              add("first", batch);
              throw new IllegalStateException("in the middle");
            },
            batch -> {
              judged.add("stores");
              return add("second", batch);
            },
            batch -> {
              judged.add("asks " + known);
              return true;
            });
    assertThat(judged).containsExactly("breaks off", "stores", "asks [second]", "asks []");
    assertThat(known).isEmpty();
    assertThatThrownBy(answers.get(0)::join).hasRootCauseMessage("in the middle");
    assertThatThrownBy(answers.get(1)::join).hasRootCauseMessage("the disk is full");
    assertThat(answers.get(2).join()).isTrue();
  }

  @Test
  void whatWasStoredOnTheWayStaysStoredWhateverFailsAfterwards() throws Exception {
    List<CompletableFuture<Boolean>> answers =
        together(
            batch -> {
              throw new IllegalStateException("the disk is full");
            },
            batch -> add("first", batch),
            batch -> {
              add("second", batch);
              store(batch);
              batch.stored();
              throw new IllegalStateException("afterwards");
            },
            batch -> add("third", batch));
    assertThat(stored).containsExactly(List.of(write("first"), write("second")));
    assertThat(known).containsExactly("first", "second");
    assertThat(answers.get(0).join()).isTrue();
    assertThatThrownBy(answers.get(1)::join).hasRootCauseMessage("afterwards");
    assertThatThrownBy(answers.get(2)::join).hasRootCauseMessage("the disk is full");
  }
}
