package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The folder with cases of one's own. */
final class CasesCard extends Card {

  CasesCard(SettingsModel model, Folders folders, Texts texts, Listening listening) {
    super(texts.of(SettingsText.CASES));
    Paragraph where = new Paragraph("");
    Button choose =
        Buttons.outlined(
            texts.of(SettingsText.CHOOSE_FOLDER),
            () ->
                folders
                    .chooseFolder(model.settingsProperty().get().caseFolder())
                    .ifPresent(model::readCasesFrom));
    Button none =
        Buttons.outlined(texts.of(SettingsText.NO_FOLDER), () -> model.readCasesFrom(null));
    FlowPane buttons = new FlowPane(choose, none);
    buttons.getStyleClass().add("settings-buttons");
    getChildren()
        .addAll(new Paragraph(texts.of(SettingsText.CASES_LINE), "secondary"), where, buttons);
    listening.to(
        model.settingsProperty(),
        settings -> {
          @Nullable Path folder = settings.caseFolder();
          where.setText(folder == null ? texts.of(SettingsText.CASES_NONE) : folder.toString());
          Shown.when(folder != null, none);
        });
  }
}
