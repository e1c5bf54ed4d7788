package nl.casustafel.desktop.settings;

import java.util.List;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Language, colours and text size of the window. */
final class WindowCard extends Card {

  WindowCard(SettingsModel model, Texts texts, Listening listening) {
    super(texts.of(SettingsText.WINDOW));
    String language = texts.of(SettingsText.LANGUAGE);
    SegmentedChoice<Language> languages =
        new SegmentedChoice<>(language, List.of(Language.values()), Language::ownName);
    String theme = texts.of(SettingsText.THEME);
    SegmentedChoice<ThemeChoice> themes =
        new SegmentedChoice<>(theme, List.of(ThemeChoice.values()), each -> texts.of(name(each)));
    String size = texts.of(SettingsText.TEXT_SIZE);
    SegmentedChoice<Integer> sizes =
        new SegmentedChoice<>(
            size, Look.TEXT_PERCENTS, percent -> texts.of(SettingsText.PERCENT, percent));
    getChildren()
        .addAll(
            new FieldWithLabel(language, languages),
            new FieldWithLabel(theme, themes).hint(texts.of(SettingsText.SYSTEM_HINT)),
            new FieldWithLabel(size, sizes));
    listening.to(
        model.settingsProperty(),
        settings -> {
          languages.choose(settings.language());
          themes.choose(settings.theme());
          sizes.choose(settings.textPercent());
        });
    languages.onChosen(model::speak);
    themes.onChosen(model::wear);
    sizes.onChosen(model::size);
  }

  private static SettingsText name(ThemeChoice theme) {
    return switch (theme) {
      case SYSTEM -> SettingsText.SYSTEM;
      case LIGHT -> SettingsText.LIGHT;
      case DARK -> SettingsText.DARK;
      case HIGH_CONTRAST -> SettingsText.HIGH_CONTRAST;
    };
  }
}
