package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** What Home says of a session that was broken off. */
class HomeVotingTest extends WindowTest {
  private static final String GOES_ON = "Voting by phone goes on when you open it";

  private List<String> words(SampleArchive archive) {
    var root =
        show(() -> HomeWindow.complete(archive, Language.EN).root(), HomeWindow.stylesheet());
    return see(() ->
        Accessibility.all(root).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void aWorkshopWhoseSessionWasBrokenOffSaysThatItGoesOn() {
    SampleArchive archive = SampleArchive.ofThree();
    archive.voting.add(SampleArchive.PILOT.id());
    assertThat(words(archive)).containsSubsequence("Recruitment pilot, region East", GOES_ON);
  }

  @Test
  void otherWorkshopsSayNothingOfIt() {
    assertThat(words(SampleArchive.ofThree())).doesNotContain(GOES_ON);
  }
}
