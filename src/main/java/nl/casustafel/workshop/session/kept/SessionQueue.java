package nl.casustafel.workshop.session.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one line in which everybody stands, phones and facilitator alike, and the one thread that
 * serves it: it takes all that is waiting, stores it in one transaction, and answers only then
 * (group commit). So an answer means that it is durable, and nothing overtakes anything.
 */
public final class SessionQueue implements AutoCloseable {
  private static final int CAPACITY = 20_000;
  private static final int LARGEST_BATCH = 2_000;

  private final Consumer<Batch> commit;
  private final Runnable served;
  private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(CAPACITY);
  private final Thread thread;
  private volatile boolean closed;

  /**
   * @param commit stores a batch that has writes; a failure leaves all as it was
   * @param served called after every batch, before anybody is answered
   */
  public SessionQueue(Consumer<Batch> commit, Runnable served) {
    this.commit = commit;
    this.served = served;
    this.thread = Thread.ofPlatform().name("session").daemon().unstarted(this::serve);
    thread.start();
  }

  /**
   * Judges in turn; the answer comes once everything that the judgement stores is durable.
   *
   * @return fails with {@link SessionUnavailable} when the line is too long or storing failed
   */
  public <T> CompletableFuture<T> submit(Function<Batch, T> judgement) {
    Job<T> job = new Job<>(judgement);
    if (closed || !waiting.offer(job)) {
      job.answer.completeExceptionally(new SessionUnavailable(SessionUnavailable.Reason.BUSY));
    }
    return job.answer;
  }

  private void serve() {
    List<Job<?>> batch = new ArrayList<>();
    while (!closed) {
      try {
        batch.add(waiting.take());
      } catch (InterruptedException e) {
        break;
      }
      waiting.drainTo(batch, LARGEST_BATCH - 1);
      serve(batch);
      batch.clear();
    }
    waiting.drainTo(batch);
    batch.forEach(job -> job.fail(new SessionUnavailable(SessionUnavailable.Reason.BUSY)));
  }

  private void serve(List<Job<?>> jobs) {
    Batch batch = new Batch();
    jobs.forEach(job -> job.judge(batch));
    if (!batch.writes().isEmpty()) {
      try {
        commit.accept(batch);
      } catch (RuntimeException | Error e) {
        batch.rollBack();
        jobs.forEach(job -> job.judgeWithoutWriting(batch, e));
      }
    }
    served.run();
    jobs.forEach(Job::answer);
  }

  /** Answers what is being served, and nothing that comes after; waits for it. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    if (Thread.currentThread() != thread) {
      joinThread();
    }
  }

  private void joinThread() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Job<T> {
    private final Function<Batch, T> judgement;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T judged;
    private @Nullable Throwable broken;
    private Batch.Mark began = new Batch.Mark(0, 0, 0);
    private boolean wrote;

    Job(Function<Batch, T> judgement) {
      this.judgement = judgement;
    }

    // One that breaks off takes back what it did itself, and nothing of the others of the batch.
    void judge(Batch batch) {
      began = batch.mark();
      broken = null;
      try {
        judged = judgement.apply(batch);
      } catch (RuntimeException | Error e) {
        batch.rollBackTo(began);
        broken = e;
      }
      wrote = batch.hasWritesSince(began);
    }

    /**
     * After all was taken back: what only asks may ask again, what stores has failed, but for what
     * was stored before.
     */
    void judgeWithoutWriting(Batch failed, Throwable failure) {
      if (broken != null || (wrote && failed.isStored(began))) {
        return;
      }
      if (!wrote) {
        Batch batch = new Batch();
        judge(batch);
        batch.rollBack();
      }
      if (wrote) {
        broken = new SessionUnavailable(SessionUnavailable.Reason.NOT_STORED, failure);
      }
    }

    void answer() {
      if (broken == null) {
        answer.complete(judged);
      } else {
        answer.completeExceptionally(broken);
      }
    }

    void fail(SessionUnavailable failure) {
      answer.completeExceptionally(failure);
    }
  }
}
