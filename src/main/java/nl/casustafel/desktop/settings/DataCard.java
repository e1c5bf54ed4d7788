package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where the data are: the database, its backups, and what was set aside. */
final class DataCard extends Card {
  private final Folders folders;
  private final Texts texts;
  private final VBox facts = new VBox();
  private final BackupsPart backups;
  private @Nullable Button open;

  DataCard(
      SettingsModel model, Folders folders, Dialogs dialogs, Texts texts, Listening listening) {
    super(texts.of(SettingsText.DATA));
    this.folders = folders;
    this.backups = new BackupsPart(model, dialogs, texts, listening);
    this.texts = texts;
    facts.getStyleClass().add("data-facts");
    getChildren().addAll(new Paragraph(texts.of(SettingsText.DATA_LINE)), facts);
    listening.to(model.dataProperty(), this::show);
  }

  /** The button that opens the folder; null as long as it is not known where that is. */
  @Nullable Button open() {
    return open;
  }

  private void show(@Nullable DataFacts now) {
    facts.getChildren().clear();
    if (now == null) {
      return;
    }
    Button openNow =
        Buttons.outlined(
            texts.of(SettingsText.OPEN_FOLDER), () -> folders.open(folder(now.database())));
    openNow.setGraphic(Icons.FOLDER.node());
    open = openNow;
    facts
        .getChildren()
        .addAll(
            part(
                SettingsText.DATABASE,
                new Paragraph(now.database().toString()),
                new FlowPane(openNow)),
            backups);
    backups.show(now);
    if (!now.setAside().isEmpty()) {
      facts.getChildren().add(setAside(now.setAside(), folder(now.database())));
    }
  }

  private static Path folder(Path database) {
    Path parent = database.getParent();
    return parent == null ? database : parent;
  }

  private Node setAside(List<Path> files, Path folder) {
    VBox notice = new VBox(new Paragraph(texts.of(SettingsText.SET_ASIDE), "notice-title"));
    files.forEach(
        file -> notice.getChildren().add(new Paragraph(String.valueOf(file.getFileName()))));
    Button show =
        Buttons.outlined(texts.of(SettingsText.SHOW_SET_ASIDE), () -> folders.open(folder));
    notice
        .getChildren()
        .addAll(new Paragraph(texts.of(SettingsText.SET_ASIDE_LINE)), new FlowPane(show));
    notice.getStyleClass().addAll("notice", "notice-attention");
    return notice;
  }

  private VBox part(SettingsText title, Node... content) {
    VBox part = new VBox(new Paragraph(texts.of(title), "section-title"));
    part.getChildren().addAll(content);
    part.getStyleClass().add("part");
    return part;
  }
}
