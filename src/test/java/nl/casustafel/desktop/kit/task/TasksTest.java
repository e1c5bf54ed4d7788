package nl.casustafel.desktop.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import nl.casustafel.desktop.kit.WindowTest;
import org.junit.jupiter.api.Test;

class TasksTest extends WindowTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void workIsDoneInTheBackgroundAndItsResultComesBackOnTheJavaFxThread() throws Exception {
    CountDownLatch done = new CountDownLatch(1);

    Tasks.onVirtualThreads()
        .run(
            () -> Platform.isFxApplicationThread() ? "worked in front" : "worked behind",
            result -> {
              told.add(result);
              told.add(Platform.isFxApplicationThread() ? "told in front" : "told behind");
              done.countDown();
            },
            problem -> told.add(problem.toString()));

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(told).containsExactly("worked behind", "told in front");
  }

  @Test
  void workThatFailsTellsTheFailureAndNothingElse() {
    new Tasks(Runnable::run, Runnable::run)
        .run(
            () -> {
              throw new IllegalStateException("no disk");
            },
            result -> told.add("done"),
            problem -> told.add(problem.getMessage()));

    assertThat(told).containsExactly("no disk");
  }

  @Test
  void aFaultInWhatFollowsIsNotTakenForAFailureOfTheWork() {
    try {
      new Tasks(Runnable::run, Runnable::run)
          .run(
              () -> "fine",
              result -> {
                throw new IllegalArgumentException("a fault of ours");
              },
              problem -> told.add(problem.getMessage()));
    } catch (IllegalArgumentException fault) {
      told.add("thrown: " + fault.getMessage());
    }

    assertThat(told).containsExactly("thrown: a fault of ours");
  }

  @Test
  void inALaneWorkIsDoneInTheOrderInWhichItWasGiven() throws Exception {
    Tasks lane = Tasks.onVirtualThreads().inOrder();
    List<Integer> order = new ArrayList<>();
    CountDownLatch all = new CountDownLatch(200);
    for (int i = 0; i < 200; i++) {
      int number = i;
      lane.run(
          () -> order.add(number), added -> all.countDown(), problem -> told.add("" + problem));
    }

    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(order).isSorted().hasSize(200);
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsAwaitedIsToldOnceItIsThere() {
    queued(tasks -> tasks.await(() -> "pages", told::add, problem -> told.add("" + problem)));

    assertThat(told).containsExactly("pages");
  }

  @Test
  void whatIsNoLongerWantedIsNotToldThoughItWasOnItsWay() {
    queued(tasks ->
        tasks.await(() -> "pages", told::add, problem -> told.add("" + problem)).unsubscribe());
    queued(tasks ->
        tasks.await(TasksTest::fail, told::add, problem -> told.add("" + problem)).unsubscribe());

    assertThat(told).isEmpty();
  }

  /** Does the work at once, and tells of it after all that is done here. */
  private static void queued(Consumer<Tasks> deed) {
    Deque<Runnable> later = new ArrayDeque<>();
    deed.accept(new Tasks(Runnable::run, later::add));
    later.forEach(Runnable::run);
  }

  private static String fail() throws IOException {
    throw new IOException("no paper");
  }
}
