package nl.casustafel.desktop.settings;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.words.HoldingsWords;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The backups with what each holds: one is made, or put back. */
final class BackupsPart extends VBox {
  private final SettingsModel model;
  private final Dialogs dialogs;
  private final Texts texts;
  private final HoldingsWords holdings = new HoldingsWords(ZoneId.systemDefault());
  private final VBox rows = new VBox();
  private final VBox said = new VBox();

  BackupsPart(SettingsModel model, Dialogs dialogs, Texts texts, Listening listening) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = texts;
    Button now = Buttons.outlined(texts.of(SettingsText.BACK_UP_NOW), model::backUp);
    rows.getStyleClass().add("backup-rows");
    getStyleClass().add("part");
    getChildren()
        .addAll(
            new Paragraph(texts.of(SettingsText.BACKUPS), "section-title"),
            rows,
            new Paragraph(
                texts.of(SettingsText.BACKUPS_LINE, Backups.KEPT, Backups.OLDER_KEPT), "secondary"),
            new FlowPane(now),
            said);
    listening.to(model.newsProperty(), this::say);
  }

  void show(DataFacts now) {
    List<Node> all = now.backups().stream().map(kept -> row(kept, now)).toList();
    rows.getChildren().setAll(all);
    if (all.isEmpty()) {
      rows.getChildren().add(new Paragraph(texts.of(SettingsText.NO_BACKUPS)));
    }
    if (now.unreadable() > 0) {
      rows.getChildren()
          .add(new Paragraph(texts.of(SettingsText.UNREADABLE, now.unreadable()), "secondary"));
    }
  }

  private Node row(DataFacts.Kept kept, DataFacts now) {
    String day = kept.name(texts);
    String held = holdings.of(kept.holdings(), texts);
    VBox words = new VBox(new Paragraph(day, "strong"), new Paragraph(held, "secondary"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button back = Buttons.outlined(texts.of(SettingsText.PUT_BACK), () -> ask(kept, now));
    back.setAccessibleText(texts.of(SettingsText.PUT_BACK_OF, day, held));
    back.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(words, back);
    row.getStyleClass().add("backup-row");
    return row;
  }

  private void ask(DataFacts.Kept kept, DataFacts now) {
    if (!now.votedIn().isEmpty()) {
      dialogs.problem(
          new Dialogs.Trouble(
              texts.of(
                  SettingsText.VOTES_RUN, now.votedIn().size(), String.join("”, “", now.votedIn())),
              texts.of(SettingsText.VOTES_KEPT),
              texts.of(SettingsText.VOTES_DO)));
      return;
    }
    String day = kept.name(texts);
    dialogs.confirm(
        new Dialogs.Question(
            texts.of(SettingsText.PUT_BACK_TITLE, day),
            texts.of(
                SettingsText.PUT_BACK_TEXT,
                holdings.of(kept.holdings(), texts),
                present(now.present())),
            texts.of(SettingsText.PUT_BACK),
            false),
        () -> model.restore(kept));
  }

  private String present(@Nullable Holdings present) {
    return present == null ? texts.of(SettingsText.UNKNOWN) : holdings.of(present, texts);
  }

  private void say(@Nullable DataNews news) {
    said.getChildren().clear();
    said.getStyleClass().setAll("notice", "notice-good");
    Shown.when(news != null, said);
    if (news != null) {
      said.getStyleClass().set(1, news.good() ? "notice-good" : "notice-attention");
      said.getChildren().add(new Paragraph(news.words().apply(texts)));
    }
  }
}
