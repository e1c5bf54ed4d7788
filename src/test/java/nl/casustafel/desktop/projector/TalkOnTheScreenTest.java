package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.layout.StackPane;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.kit.talk.TalkText;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time for a discussion as the room sees it. */
class TalkOnTheScreenTest extends WindowTest {
  private final SetTime clock = new SetTime();
  private final TalkTimer timer = new TalkTimer(clock);

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,DARK", "NL,HIGH_CONTRAST"})
  void itStandsAboveWhateverTheRoomSees(Language language, Theme theme) {
    try (VotingRoom room = new VotingRoom(language)) {
      room.join(12);
      SeenFromTheRoom seen = new SeenFromTheRoom(language, theme, clock);
      see(() -> {
        timer.start(Duration.ofSeconds(90));
        seen.pane().time(timer);
        return true;
      });
      room.openObservation().agree(5, 3, 1, 2, 1, 0).closeRound().reveal();
      assertThat(seen.show(room.view()).words()).contains(said(language));
      assertThat(Screenshots.take("projector-talk", language, new Look(theme, 100), seen.scene))
          .isNotEmptyFile();
      seen.act(pane -> pane.blank(true));
      assertThat(seen.words()).isEmpty();
    }
  }

  private String said(Language language) {
    return TalkText.of(timer, new Texts(language));
  }

  @Test
  void theRoomSeesHowMuchIsLeftAndThatTimeIsUp() {
    TalkLabel label = see(() -> new TalkLabel(new Texts(Language.EN)));
    show(() -> new StackPane(label));
    act(() -> label.follow(timer));
    assertThat(see(label::isVisible)).isFalse();

    act(() -> timer.start(Duration.ofSeconds(90)));
    assertThat(see(label::isVisible)).isTrue();
    assertThat(see(label::getText)).isEqualTo("Discussion 1:30");
    act(() -> timer.more(Duration.ofSeconds(30)));
    assertThat(see(label::getText)).isEqualTo("Discussion 2:00");

    act(() -> label.speak(new Texts(Language.NL)));
    assertThat(see(label::getText)).isEqualTo("Gesprek 2:00");
    clock.pass(Duration.ofMinutes(3));
    act(() -> label.speak(new Texts(Language.EN)));
    assertThat(see(label::getText)).isEqualTo("Time for discussion is up");
    assertThat(see(() -> label.getStyleClass())).contains("pill-attention");

    act(timer::stop);
    assertThat(see(label::isVisible)).isFalse();
  }
}
