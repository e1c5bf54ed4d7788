package nl.casustafel.desktop.kit.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;

class TalkTimerTest {
  private static final Duration HALF = Duration.ofSeconds(30);

  private final SetTime clock = new SetTime(Instant.parse("2026-11-23T10:00:00Z"));
  private final TalkTimer timer = new TalkTimer(clock);

  private String said() {
    return TalkText.of(timer, new Texts(Language.EN));
  }

  @Test
  void itCountsDownAndSaysWhenTimeIsUp() {
    timer.start(Duration.ofMinutes(2));
    assertThat(said()).isEqualTo("Discussion 2:00");
    clock.pass(Duration.ofMillis(90_500));
    assertThat(said()).isEqualTo("Discussion 0:30");
    clock.pass(Duration.ofSeconds(40));
    assertThat(timer.secondsLeft()).isZero();
    assertThat(timer.isOn()).isTrue();
    assertThat(said()).isEqualTo("Time for discussion is up");
  }

  @Test
  void moreTimeComesOnTopOfWhatIsLeftOrBeginsAnewOnceItIsUp() {
    timer.start(Duration.ofMinutes(1));
    timer.more(HALF);
    assertThat(timer.secondsLeft()).isEqualTo(90);
    clock.pass(Duration.ofMinutes(10));
    timer.more(HALF);
    assertThat(timer.secondsLeft()).isEqualTo(30);
  }

  @Test
  void withoutADiscussionThereIsNothingToGiveMoreTimeTo() {
    timer.more(HALF);
    assertThat(timer.isOn()).isFalse();
    timer.start(HALF);
    timer.stop();
    assertThat(timer.isOn()).isFalse();
    assertThat(timer.secondsLeft()).isZero();
  }
}
