package nl.casustafel.desktop.console.voting;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.EarlierGathering;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/** What the facilitator has to know of the session: what failed, what was kept, what to do. */
final class SessionNotices extends VBox {
  private final VotingModel voting;
  private final Texts texts;
  private String shown = "";

  SessionNotices(VotingModel voting, Texts texts) {
    this.voting = voting;
    this.texts = texts;
    getStyleClass().add("session-notices");
    setManaged(false);
  }

  void show(@Nullable SessionView session) {
    Notice notice = voting.noticeProperty().get();
    StoreFailure.Reason trouble = session == null ? null : session.trouble();
    boolean guessing = voting.guessingProperty().get();
    EarlierGathering earlier = voting.group().askedProperty().get();
    String now = String.valueOf(notice) + trouble + guessing + earlier;
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    getChildren().clear();
    if (earlier != null) {
      getChildren().add(question(earlier));
    }
    if (trouble != null) {
      getChildren().add(box(texts.of(words(trouble))));
    }
    if (guessing) {
      getChildren()
          .add(
              box(
                  texts.of(VotingText.GUESSING),
                  Buttons.outlined(texts.of(VotingText.NEW_CODE), voting::newCode),
                  dismiss()));
    }
    if (notice != null) {
      VBox said = box(notice.message(texts), dismiss());
      if (notice.key() == VotingText.RESUMED || notice.key() == VotingText.RESUMED_ANEW) {
        said.getStyleClass().remove("notice-attention");
        said.getStyleClass().add("notice-accent");
      }
      getChildren().add(said);
    }
    setManaged(!getChildren().isEmpty());
  }

  private VBox question(EarlierGathering earlier) {
    VBox box =
        box(
            GroupWords.of(earlier, texts),
            Buttons.outlined(texts.of(VotingText.GROUP_NEW), () -> voting.answer(false)),
            Buttons.outlined(texts.of(VotingText.GROUP_SAME), () -> voting.answer(true)));
    box.getChildren().addFirst(new Paragraph(texts.of(VotingText.GROUP_TITLE), "card-title"));
    return box;
  }

  private static VotingText words(StoreFailure.Reason trouble) {
    return switch (trouble) {
      case DISK_FULL -> VotingText.TROUBLE_DISK_FULL;
      case LOCKED -> VotingText.TROUBLE_DATABASE_HELD;
      case READ_ONLY, UNREADABLE -> VotingText.TROUBLE_NOT_WRITABLE;
      case READ_ONLY_MEDIUM -> VotingText.TROUBLE_READ_ONLY_MEDIUM;
      case NO_FOLDER -> VotingText.TROUBLE_FOLDER_GONE;
      case CONFLICT, DAMAGED, NEWER, NO_LIBRARY, BAD_NAME, OTHER -> VotingText.TROUBLE_NOT_STORED;
    };
  }

  private Button dismiss() {
    return Buttons.plain(texts.of(VotingText.DISMISS), voting::dismiss);
  }

  private static VBox box(String words, Button... deeds) {
    VBox box = new VBox(new Paragraph(words));
    box.getStyleClass().addAll("notice", "notice-attention");
    if (deeds.length > 0) {
      FlowPane row = new FlowPane(deeds);
      row.getStyleClass().add("room-deeds");
      box.getChildren().add(row);
    }
    return box;
  }
}
