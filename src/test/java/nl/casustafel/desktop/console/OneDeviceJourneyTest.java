package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.live.RawPhone;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;

/** More phones join from one address than people are here. */
class OneDeviceJourneyTest extends ConsoleJourney {
  private static final String MANY =
      "13 phones joined from one address. That is as it should be where a router or VPN puts a whole"
          + " room behind one address. Otherwise it may be one device that joins again and again:"
          + " compare the number with the people here.";

  private void join(int phones) throws IOException {
    for (int i = 0; i < phones; i++) {
      try (RawPhone phone = new RawPhone(voting.hall().endpoint().port())) {
        phone.join(voting.session().settings().code().value());
      }
    }
  }

  private void letPeopleIn() throws IOException {
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    act(voting.life()::begin);
    until(() -> voting.session() != null);
    join(12);
    until(() -> voting.session().attendance().joined() == 12);
    assertThat(words()).noneMatch(text -> text.contains("from one address"));
    join(1);
    until(() -> words().contains(MANY));
  }

  @Test
  void theyAreTakenOutAfterAQuestionAndTheirPlacesAreFree() throws IOException {
    letPeopleIn();
    assertThat(picture("console-many-from-one", Language.NL, new Look(Theme.LIGHT, 100)))
        .isNotEmptyFile();
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    press("Take them out");
    assertThat(words()).contains("Take out 13 phones?");
    press("Take them out");
    until(() -> voting.session().attendance().joined() == 0);
    assertThat(words())
        .doesNotContain(MANY)
        .contains(
            "Phones from one address were taken out. None joined from there since; five can.");
    press("Let all join from there");
    assertThat(words()).noneMatch(text -> text.contains("from one address"));
  }

  @Test
  void whoSaysThatTheyArePeopleIsNotTroubledAgain() throws IOException {
    letPeopleIn();
    press("They are people");
    assertThat(words()).doesNotContain(MANY);
    join(2);
    until(() -> voting.session().attendance().joined() == 15);
    assertThat(words()).noneMatch(text -> text.contains("from one address"));
  }

  private Path picture(String name, Language language, Look look) {
    return Screenshots.take(
        name,
        language,
        look,
        () ->
            new ConsoleScreen(model, voting, new Texts(language), Surroundings.quiet(language))
                .root(),
        Objects.requireNonNull(ConsoleScreen.class.getResource("console.css")).toExternalForm());
  }
}
