package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Phones that try again and again while the laptop starts. */
class KnockingTest {
  private static final int STARTS = 5;
  private static final int PHONES = 8;

  @Test
  void whoKnocksWhileTheServerStartsIsLetInAndNotSentAway() throws Exception {
    try (Hall hall = new Hall();
        ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      RawPhone phone = new RawPhone(hall.at("").getPort());
      phone.join(hall.code());
      for (int i = 0; i < STARTS; i++) {
        int port = hall.stop();
        CyclicBarrier begin = new CyclicBarrier(PHONES + 1);
        List<Future<Integer>> first = new ArrayList<>();
        for (int j = 0; j < PHONES; j++) {
          first.add(
              hands.submit(() -> {
                begin.await();
                return firstAnswer(phone);
              }));
        }
        begin.await();
        hall.startAgain(port);
        for (Future<Integer> status : first) {
          assertThat(status.get()).isEqualTo(200);
        }
      }
    }
  }

  private static int firstAnswer(RawPhone phone) throws InterruptedException {
    while (true) {
      try (RawPhone again = phone.again()) {
        return again.state().status();
      } catch (IOException nobodyYet) {
        Thread.sleep(1);
      }
    }
  }
}
