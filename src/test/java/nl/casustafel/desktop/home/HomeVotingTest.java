package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Room;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "NL,1366,768,150", "EN,1366,768,150",
    "NL,1280,720,100", "EN,1280,720,100",
    "NL,1280,720,150", "NL,1280,720,200",
    "NL,1600,980,200", "NL,1024,700,100"
  })
  void whatARowSaysStaysInItsColumn(Language language, double width, double height, int percent) {
    SampleArchive archive = SampleArchive.ofThree();
    archive.voting.add(SampleArchive.PILOT.id());
    archive.voting.add(SampleArchive.CHAT.id());
    Look look = new Look(Theme.LIGHT, percent);
    act(() -> {
      stage().setX(0);
      stage().setY(0);
    });
    show(
        () -> {
          Region root = (Region) HomeWindow.complete(archive, language).root();
          root.setPrefSize(width, height);
          return root;
        },
        look,
        HomeWindow.stylesheet());
    act(() -> {
      stage().setWidth(width);
      stage().setHeight(height);
    });
    Scene scene = stage().getScene();
    act(() -> ((ScrollPane) scene.getRoot().lookup(".page")).setVvalue(1));
    if (language == Language.NL) {
      Screenshots.take("home-voting-" + (int) width, language, look, scene);
    }
    assertThat(see(() -> Room.overlapping(scene))).isEmpty();
    assertThat(see(() -> Room.lacking(scene))).isEmpty();
  }

  @Test
  void otherWorkshopsSayNothingOfIt() {
    assertThat(words(SampleArchive.ofThree())).doesNotContain(GOES_ON);
  }
}
