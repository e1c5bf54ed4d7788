package nl.casustafel.desktop.console.voting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.casustafel.desktop.kit.task.Tasks;
import org.junit.jupiter.api.Test;

class AlarmTest {

  @Test
  void thousandsOfWrongCodesAreOneErrandForTheWindowUntilItHeard() {
    Deque<Runnable> window = new ArrayDeque<>();
    List<String> heard = new ArrayList<>();
    Alarm alarm = new Alarm(new Tasks(Runnable::run, window::add), () -> heard.add("alarm"));
    for (int i = 0; i < 26_000; i++) {
      alarm.run();
    }
    assertThat(window).hasSize(1);
    window.remove().run();
    alarm.run();
    alarm.run();
    assertThat(window).hasSize(1);
    window.remove().run();
    assertThat(heard).containsExactly("alarm", "alarm");
  }
}
