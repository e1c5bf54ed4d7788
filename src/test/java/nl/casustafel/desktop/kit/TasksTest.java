package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
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
    Tasks.immediate()
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
      Tasks.immediate()
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
  void longWorkSaysHowFarItIs() {
    List<Double> shares = new ArrayList<>();
    Tasks.immediate()
        .start(
            job -> {
              job.shareProperty().addListener((property, before, now) -> shares.add((Double) now));
              job.reached(1, 4);
              job.reached(2, 4);
              return "pages";
            },
            told::add,
            problem -> told.add(problem.toString()));

    assertThat(shares).containsExactly(0.25, 0.5, 1.0);
    assertThat(told).containsExactly("pages");
  }

  @Test
  void cancelledWorkStopsAtItsNextStepAndTellsNobody() {
    List<Integer> pages = new ArrayList<>();
    Tasks.immediate()
        .start(
            job -> {
              for (int page = 1; page <= 5; page++) {
                job.reached(page, 5);
                pages.add(page);
                if (page == 2) {
                  job.cancel();
                }
              }
              return "all";
            },
            told::add,
            problem -> told.add(problem.toString()));

    assertThat(pages).containsExactly(1, 2);
    assertThat(told).isEmpty();
  }
}
