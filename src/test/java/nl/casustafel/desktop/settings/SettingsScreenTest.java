package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Kept;
import nl.casustafel.guide.law.Work;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends SettingsJourney {
  @Test
  void coloursAndTextSizeChangeAtOnce() {
    open(false, SettingsWindow.facts());

    clickOn("High contrast").clickOn("150 %");

    assertThat(window.changes)
        .containsExactly(
            Settings.usual(Language.EN).with(ThemeChoice.HIGH_CONTRAST),
            Settings.usual(Language.EN).with(ThemeChoice.HIGH_CONTRAST).withTextPercent(150));
  }

  @Test
  void aNewUserFollowsTheSystemAndCanReturnToIt() {
    open(false, SettingsWindow.facts());
    assertThat(chosen()).contains("Colours: System", "Text size: 100 %");

    clickOn("Dark");
    assertThat(chosen()).contains("Colours: Dark").doesNotContain("Colours: System");
    clickOn("System");

    assertThat(window.changes)
        .containsExactly(
            Settings.usual(Language.EN).with(ThemeChoice.DARK), Settings.usual(Language.EN));
  }

  @Test
  void withTheKeyboardAloneOneChangesTheLanguageAndOpensTheDataFolder() {
    open(false, SettingsWindow.facts());
    tabTo("Language: English");
    type(KeyCode.LEFT).type(KeyCode.SPACE);
    tabTo("Open the folder");
    type(KeyCode.SPACE);

    assertThat(window.changes).containsExactly(Settings.usual(Language.NL));
    assertThat(window.opened).containsExactly(SettingsWindow.DATA.getParent());
  }

  @Test
  void withTheKeyboardAloneOneChoosesTheColoursAndTheSize() {
    open(false, SettingsWindow.facts());
    tabTo("Colours: System");
    type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.SPACE);
    tabTo("Text size: 100 %");
    type(KeyCode.RIGHT).type(KeyCode.SPACE);

    assertThat(window.model.settingsProperty().get())
        .isEqualTo(Settings.usual(Language.EN).with(ThemeChoice.DARK).withTextPercent(125));
    assertThat(chosen()).containsExactly("Language: English", "Colours: Dark", "Text size: 125 %");
  }

  @Test
  void whatIsSetElsewhereIsShownHereAtOnceButNotOnceTheScreenHasLeft() {
    open(false, SettingsWindow.facts());
    act(() -> window.model.show(Settings.usual(Language.EN).with(ThemeChoice.LIGHT)));
    assertThat(chosen()).contains("Colours: Light");

    act(window.screen::left);
    act(() -> window.model.show(Settings.usual(Language.EN).with(ThemeChoice.DARK)));
    assertThat(chosen()).contains("Colours: Light");
    assertThat(window.changes).isEmpty();
  }

  @Test
  void withoutContentReadTheVersionIsSaidAllTheSame() {
    show(
        () -> {
          window = new SettingsWindow(Language.EN, false, SettingsWindow.facts());
          return new SettingsScreen(
                  window.model,
                  new SettingsScreen.Subject("1.2.3", null, false),
                  window,
                  window,
                  window.layer,
                  new Texts(Language.EN))
              .root();
        },
        SettingsWindow.stylesheet());

    assertThat(words())
        .contains("Version 1.2.3 · free software under the EUPL 1.2")
        .noneMatch(said -> said.startsWith("The content was checked"));
  }

  @Test
  void theFolderOfOwnCasesIsChosenAndGivenUp() {
    Path folder = Path.of("cases");
    open(false, SettingsWindow.facts());
    assertThat(words()).contains("No folder chosen");
    window.chosenNext = folder;

    clickOn("Choose a folder …");
    assertThat(words()).contains("cases").doesNotContain("No folder chosen");
    clickOn("Use no folder");

    assertThat(window.changes)
        .containsExactly(
            Settings.usual(Language.EN).withCaseFolder(folder), Settings.usual(Language.EN));
  }

  @Test
  void whatTheContentIsWorthIsSaidAndUnfolds() {
    open(false, SettingsWindow.facts());
    assertThat(words())
        .contains("The content was checked against the law on 29 November 2026.")
        .doesNotContain("UAVG art. 40");

    act(named("Show: What is moving in the law")::fire);
    assertThat(words()).contains("UAVG art. 40", "AP DPIA list");

    act(named("Hide: What is moving in the law")::fire);
    assertThat(words()).doesNotContain("UAVG art. 40");
  }

  @Test
  void everyWorkThatTheContentCitesIsListedAndItsAddressOpensTheBrowser() {
    open(false, SettingsWindow.facts());
    String address = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
    assertThat(links()).isEmpty();

    act(named("Show: Sources")::fire);
    assertThat(words())
        .contains(
            "EDPB Guidelines 03/2026",
            "Collecting from the web",
            "CJEU C-634/21",
            "Court of Justice of the EU, case C-634/21 (SCHUFA Holding)",
            "Address looked up on 29 November 2026",
            "The address follows from the number and was not looked at.");
    assertThat(links())
        .containsExactlyElementsOf(
            BuiltIn.guide().status().citations().works().stream()
                .map(Work::address)
                .filter(written -> !written.isEmpty())
                .toList());

    Hyperlink link =
        lookup(".hyperlink").<Hyperlink>match(any -> any.getText().equals(address)).query();
    act(link::fire);
    assertThat(window.visited).containsExactly(URI.create(address));
    Accessibility.check(window.screen.root());
  }

  @Test
  void delicatePointsAndWhatMovesInTheLawSayOnWhatTheyRest() {
    open(false, SettingsWindow.facts());

    act(named("Show: Delicate points")::fire);
    assertThat(words())
        .contains(
            "Regulation (EU) 2026/1744 · AI Act 113 · AI Act 86 (high risk only; from when is"
                + " unsettled)",
            "CJEU C-413/23 P · EDPB Opinion 28/2024, par. 43 · EDPB Guidelines 02/2026 · WP29"
                + " Opinion 05/2014");

    act(named("Show: What is moving in the law")::fire);
    assertThat(words())
        .contains(
            "GDPR 22 · AP fine, 21 August 2026 · Amsterdam Court of Appeal"
                + " ECLI:NL:GHAMS:2023:793");
  }

  @Test
  void aHundredVisitsLeaveNothingThatListens() {
    open(false, SettingsWindow.facts());

    assertThat(
            Kept.after(
                100,
                () -> {
                  SettingsScreen visit = window.another(false);
                  visit.shown();
                  visit.left();
                  return visit.root();
                }))
        .isZero();
  }

  @Test
  void everyControlHasAName() {
    open(false, SettingsWindow.facts());

    Accessibility.check(window.screen.root());
  }

  private List<String> links() {
    return lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
        .filter(SettingsJourney::isShown)
        .map(Hyperlink::getText)
        .toList();
  }

  private List<String> chosen() {
    return lookup(".segment").queryAllAs(ToggleButton.class).stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getAccessibleText)
        .toList();
  }
}
