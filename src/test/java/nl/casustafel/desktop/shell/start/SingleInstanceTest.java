package nl.casustafel.desktop.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.casustafel.desktop.shell.start.SingleInstance.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
  @TempDir Path folder;
  private final Semaphore front = new Semaphore(0);
  private SingleInstance first;

  @BeforeEach
  void startFirst() {
    first = taken(SingleInstance.take(folder.resolve("data"), front::release));
  }

  @AfterEach
  void closeFirst() throws IOException {
    first.close();
  }

  private static SingleInstance taken(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Taken taken -> taken.instance();
      case Outcome.PassedOn passedOn -> throw new AssertionError(passedOn.toString());
      case Outcome.NotWritable notWritable -> throw new AssertionError(notWritable.toString());
    };
  }

  private Outcome startAnother() {
    return SingleInstance.take(folder.resolve("data"), () -> {});
  }

  @Test
  void aSecondStartBringsTheFirstToTheFrontAndHasNothingToDo() throws Exception {
    assertThat(startAnother()).isEqualTo(new Outcome.PassedOn(true));
    assertThat(startAnother()).isEqualTo(new Outcome.PassedOn(true));

    assertThat(front.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
  }

  /** A window whose keeper forgets it at once, as a garbage collector sees it. */
  private static WeakReference<SingleInstance> forgotten(Path folder) {
    return new WeakReference<>(taken(SingleInstance.take(folder, () -> {})));
  }

  @Test
  void theFolderStaysTakenAlsoWhenNobodyRemembersWhoTookIt() throws Exception {
    WeakReference<SingleInstance> kept = forgotten(folder.resolve("forgotten"));
    WeakReference<Object> collected = new WeakReference<>(new Object());
    while (collected.get() != null) {
      System.gc();
    }
    assertThat(kept.get()).isNotNull();
    assertThat(SingleInstance.take(folder.resolve("forgotten"), () -> {}))
        .isEqualTo(new Outcome.PassedOn(true));
    kept.get().close();
  }

  @Test
  void anotherFolderIsAnotherWindow() throws IOException {
    taken(SingleInstance.take(folder.resolve("other"), () -> {})).close();

    assertThat(front.availablePermits()).isZero();
  }

  @Test
  void afterItIsClosedTheFolderIsFree() throws IOException {
    first.close();

    taken(startAnother()).close();
  }

  @Test
  void whatACrashLeftBehindDoesNotHinder() throws Exception {
    Path data = folder.resolve("crashed");
    Files.createDirectories(data);
    Files.writeString(data.resolve("casustafel.window.lock"), "");
    Files.writeString(data.resolve("casustafel.window"), "1 of-a-process-that-is-gone");

    taken(SingleInstance.take(data, () -> {})).close();
  }

  @Test
  void aFirstThatDoesNotAnswerIsSaidNotToAnswer() throws Exception {
    Files.writeString(folder.resolve("data/casustafel.window"), "rubbish");

    assertThat(startAnother()).isEqualTo(new Outcome.PassedOn(false));
  }

  @Test
  void aStrangerWhoKnowsNoPasswordIsNotHeard() throws Exception {
    int port =
        Integer.parseInt(
            Files.readString(folder.resolve("data/casustafel.window")).split(" ", 2)[0]);
    try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
      stranger.getOutputStream().write("let me in\n".getBytes(StandardCharsets.UTF_8));

      assertThat(stranger.getInputStream().read()).isEqualTo(-1);
    }
    assertThat(front.availablePermits()).isZero();
  }

  @Test
  void aFolderThatCannotBeMadeIsLeftToTheOpeningOfTheData() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(SingleInstance.take(file.resolve("data"), () -> {}))
        .isEqualTo(new Outcome.NotWritable());
  }
}
