package nl.casustafel.desktop.shell.recovery;

import java.time.ZoneId;
import java.util.SequencedMap;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.words.HoldingsWords;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.text.Texts;

/** The backups with what each holds, of which one is chosen: the newest until somebody chooses. */
final class BackupChoice extends VBox {
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();
  private Backup chosen;

  BackupChoice(Backup newest, Texts texts) {
    this.texts = texts;
    this.chosen = newest;
    getStyleClass().add("backup-choice");
    Shown.when(false, this);
  }

  Backup chosen() {
    return chosen;
  }

  void offer(SequencedMap<Backup, Holdings> good) {
    HoldingsWords holdings = new HoldingsWords(ZoneId.systemDefault());
    getChildren().setAll(new Paragraph(texts.of(RecoveryText.CHOOSE_BACKUP), "strong"));
    good.forEach((backup, held) -> {
      RadioButton choice =
          new RadioButton(
              texts.of(RecoveryText.BACKUP, texts.date(backup.day()), holdings.of(held, texts)));
      choice.setWrapText(true);
      choice.setToggleGroup(group);
      choice.setSelected(backup.equals(chosen));
      choice
          .selectedProperty()
          .subscribe(now -> {
            if (now) {
              chosen = backup;
            }
          });
      getChildren().add(choice);
    });
    Shown.when(!good.isEmpty(), this);
  }
}
