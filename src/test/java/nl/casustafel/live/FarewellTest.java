package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phones that only ask now and then hear that the session is over. */
class FarewellTest {
  private static final Duration MOMENT = Duration.ofMillis(1);

  @TempDir Path folder;
  private StoredHall hall;

  @BeforeEach
  void enter() {
    hall = new StoredHall(folder);
  }

  @AfterEach
  void leave() {
    hall.close();
  }

  @Test
  void afterTheEndPhonesAreToldForAWhileThatItIsOverAndThenNobodyAnswers() throws IOException {
    RawPhone phone = hall.phones(1).getFirst();
    hall.session.facilitation().end().join();
    CompletableFuture<Void> closed = hall.server.closeAfter(LiveServer.FAREWELL, hall.time);
    hall.time.pass(LiveServer.FAREWELL.minus(MOMENT));
    RawPhone.Answer over = new RawPhone.Answer(410, "{\"error\":\"ended\"}");
    assertThat(phone.again().state()).isEqualTo(over);
    assertThat(phone.again().vote(StoredHall.SUBJECT, 1, "4", 1)).isEqualTo(over);
    assertThat(closed).isNotDone();
    hall.time.pass(MOMENT);
    assertThat(closed).isCompleted();
    assertThatThrownBy(phone::again).isInstanceOf(IOException.class);
  }

  @Test
  void whoClosesAtOnceNeedNotWait() {
    CompletableFuture<Void> closed = hall.server.closeAfter(LiveServer.FAREWELL, hall.time);
    hall.server.close();
    assertThat(closed).isCompleted();
    hall.time.pass(LiveServer.FAREWELL);
  }
}
