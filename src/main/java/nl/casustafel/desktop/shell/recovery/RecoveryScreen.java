package nl.casustafel.desktop.shell.recovery;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Page;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.file.Holder;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** Says why the data are not open, what was kept, and offers what one can do. */
public final class RecoveryScreen implements Screen {
  private final RecoveryActions actions;
  private final Texts texts;
  private final @Nullable BackupChoice choice;
  private final String title;
  private final Page page;

  /**
   * @param folder the data folder
   */
  public RecoveryScreen(Trouble trouble, Path folder, RecoveryActions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
    this.choice =
        trouble instanceof Trouble.Damaged damaged && damaged.backup() != null
            ? new BackupChoice(damaged.backup(), texts)
            : null;
    this.title = texts.of(title(trouble));
    this.page = new Page(title, "", card(trouble), where(folder));
    page.getStyleClass().add("recovery");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(title);
  }

  @Override
  public void shown() {
    if (choice != null) {
      actions.lookAtBackups(choice::offer);
    }
  }

  private static RecoveryText title(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Newer ignored -> RecoveryText.NEWER_TITLE;
      case Trouble.Damaged damaged ->
          damaged.gone() ? RecoveryText.GONE_TITLE : RecoveryText.DAMAGED_TITLE;
      case Trouble.Elsewhere ignored -> RecoveryText.ELSEWHERE_TITLE;
      case Trouble.InUse ignored -> RecoveryText.ELSEWHERE_TITLE;
      case Trouble.Foreign ignored -> RecoveryText.FAILED_TITLE;
      case Trouble.Failed ignored -> RecoveryText.FAILED_TITLE;
    };
  }

  private Card card(Trouble trouble) {
    Card card = new Card();
    lines(trouble).forEach(line -> card.getChildren().add(new Paragraph(line)));
    if (choice != null) {
      card.getChildren().add(choice);
    }
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-flow");
    buttons.getChildren().addAll(buttons(trouble));
    card.getChildren().add(buttons);
    return card;
  }

  private List<String> lines(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Newer ignored ->
          List.of(texts.of(RecoveryText.NEWER_TEXT), texts.of(RecoveryText.NEWER_TODO));
      case Trouble.Elsewhere ignored ->
          List.of(texts.of(RecoveryText.ELSEWHERE_TEXT), texts.of(RecoveryText.KEPT));
      case Trouble.Damaged damaged ->
          List.of(
              texts.of(
                  damaged.gone() ? RecoveryText.GONE_TEXT : RecoveryText.DAMAGED_TEXT,
                  String.valueOf(damaged.file().getFileName())),
              backup(damaged));
      case Trouble.InUse(Holder by) -> List.of(inUse(by), texts.of(RecoveryText.KEPT));
      case Trouble.Foreign(Path file) ->
          List.of(
              texts.of(RecoveryText.FOREIGN, String.valueOf(file.getFileName())),
              texts.of(RecoveryText.KEPT));
      case Trouble.Failed failed ->
          List.of(texts.of(reason(failed.reason())), texts.of(RecoveryText.KEPT));
    };
  }

  private String inUse(@Nullable Holder by) {
    if (by == null) {
      return texts.of(RecoveryText.IN_USE);
    }
    String since =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .format(by.since().atZone(ZoneId.systemDefault()));
    String process = String.valueOf(by.process());
    return by.program().equals(Holder.WINDOW)
        ? texts.of(RecoveryText.IN_USE_WINDOW, process, since)
        : texts.of(RecoveryText.IN_USE_COMMAND, by.program(), process, since);
  }

  private String backup(Trouble.Damaged damaged) {
    Backup backup = damaged.backup();
    return backup == null
        ? texts.of(RecoveryText.DAMAGED_NO_BACKUP)
        : texts.of(RecoveryText.DAMAGED_BACKUP, texts.date(backup.day()));
  }

  private static RecoveryText reason(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> RecoveryText.DISK_FULL;
      case LOCKED, CONFLICT -> RecoveryText.LOCKED;
      case READ_ONLY -> RecoveryText.READ_ONLY;
      case UNREADABLE -> RecoveryText.UNREADABLE;
      case READ_ONLY_MEDIUM -> RecoveryText.READ_ONLY_MEDIUM;
      case NO_FOLDER -> RecoveryText.NO_FOLDER;
      case BAD_NAME -> RecoveryText.BAD_NAME;
      case NO_LIBRARY -> RecoveryText.NO_LIBRARY;
      case DAMAGED, NEWER, OTHER -> RecoveryText.OTHER;
    };
  }

  private List<Node> buttons(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Newer ignored -> List.of(close());
      case Trouble.Elsewhere ignored -> List.of(close());
      case Trouble.Foreign ignored -> againOrClose();
      case Trouble.Failed ignored -> againOrClose();
      case Trouble.InUse ignored -> againOrClose();
      case Trouble.Damaged ignored -> afterDamage();
    };
  }

  private List<Node> againOrClose() {
    return List.of(
        Buttons.filled(texts.of(RecoveryText.AGAIN), actions::again),
        Buttons.outlined(texts.of(RecoveryText.CLOSE), actions::quit));
  }

  private Button close() {
    return Buttons.filled(texts.of(RecoveryText.CLOSE), actions::quit);
  }

  private List<Node> afterDamage() {
    List<Node> buttons = new ArrayList<>();
    BackupChoice backups = choice;
    if (backups == null) {
      buttons.add(Buttons.filled(texts.of(RecoveryText.START_EMPTY), actions::startEmpty));
    } else {
      buttons.add(
          Buttons.filled(texts.of(RecoveryText.RESTORE), () -> actions.restore(backups.chosen())));
      buttons.add(Buttons.outlined(texts.of(RecoveryText.START_EMPTY), actions::startEmpty));
    }
    buttons.add(Buttons.outlined(texts.of(RecoveryText.CLOSE), actions::quit));
    return buttons;
  }

  private FlowPane where(Path folder) {
    Hyperlink open = Buttons.link(texts.of(RecoveryText.OPEN_FOLDER), actions::openFolder);
    open.getStyleClass().add("secondary");
    FlowPane where =
        new FlowPane(
            new Paragraph(texts.of(RecoveryText.FOLDER, folder.toString()), "secondary"), open);
    where.getStyleClass().add("button-flow");
    return where;
  }
}
