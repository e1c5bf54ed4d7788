package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program is killed while people vote; {@code ServerKillBench} does so more often. */
class ServerKillTest {
  private static final int PHONES = 30;
  private static final int KILLS = 2;

  @TempDir Path folder;

  @Test
  void afterTheProgramIsKilledEverybodyIsBackAndEveryAcknowledgedVoteIsThereOnce()
      throws Exception {
    try (ServerKills kills = new ServerKills(folder, PHONES)) {
      for (int i = 0; i < KILLS; i++) {
        kills.kill();
      }
      ServerKills.Outcome outcome = kills.outcome();
      assertThat(outcome.wrong()).isEmpty();
      assertThat(outcome.slowestBack()).hasSize(KILLS);
      assertThat(outcome.stored()).isEqualTo(new StoredVotes.Comparison(PHONES, 0, 0));
      assertThat(outcome.acknowledged()).isGreaterThan(KILLS * PHONES);
    }
  }
}
