package nl.casustafel.desktop.console.voting.room;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.GroupWords;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.text.Message;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import org.jspecify.annotations.Nullable;

/** What the facilitator has to know of the session: what failed, what was kept, what to do. */
public final class SessionNotices extends VBox {
  private final VotingModel voting;
  private final Consumer<OneAddress> takeOut;
  private final Texts texts;
  private String shown = "";

  /**
   * @param takeOut asks whether to take out the phones from an address
   */
  public SessionNotices(VotingModel voting, Consumer<OneAddress> takeOut, Texts texts) {
    this.voting = voting;
    this.takeOut = takeOut;
    this.texts = texts;
    getStyleClass().add("session-notices");
    setManaged(false);
  }

  /**
   * Shows what there is to know now.
   *
   * @param headCount the people in the room, or 0 when it is not known
   */
  public void show(@Nullable SessionView session, int headCount) {
    List<OneAddress> many = voting.door().conspicuous(headCount);
    Message notice = voting.noticeProperty().get();
    StoreFailure.Reason trouble = session == null ? null : session.trouble();
    boolean guessing = voting.door().guessingProperty().get();
    EarlierGathering earlier = voting.life().group().askedProperty().get();
    String now = String.valueOf(notice) + trouble + guessing + earlier + many;
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
    many.forEach(address -> getChildren().add(manyFrom(address)));
    if (guessing) {
      getChildren().add(guessing());
    }
    if (notice != null) {
      getChildren().add(said(notice));
    }
    setManaged(!getChildren().isEmpty());
  }

  private VBox guessing() {
    return box(
        texts.of(VotingText.GUESSING),
        Buttons.outlined(texts.of(VotingText.NEW_CODE), voting.door()::newCode),
        dismiss());
  }

  private VBox said(Message notice) {
    VBox said = box(notice.in(texts), dismiss());
    if (notice.key() == VotingText.RESUMED || notice.key() == VotingText.RESUMED_ANEW) {
      said.getStyleClass().remove("notice-attention");
      said.getStyleClass().add("notice-accent");
    }
    return said;
  }

  private VBox manyFrom(OneAddress address) {
    return address.restricted()
        ? box(
            texts.of(VotingText.TAKEN_OUT, address.phones()),
            Buttons.outlined(texts.of(VotingText.LET_IN), () -> voting.door().letIn(address)))
        : box(
            texts.of(
                address.full() ? VotingText.FULL_FROM_ONE : VotingText.MANY_FROM_ONE,
                address.phones()),
            Buttons.outlined(texts.of(VotingText.TAKE_OUT), () -> takeOut.accept(address)),
            Buttons.plain(texts.of(VotingText.ALL_PEOPLE), () -> voting.door().approve(address)));
  }

  private VBox question(EarlierGathering earlier) {
    VBox box =
        box(
            GroupWords.of(earlier, texts),
            Buttons.outlined(texts.of(VotingText.GROUP_NEW), () -> voting.life().answer(false)),
            Buttons.outlined(texts.of(VotingText.GROUP_SAME), () -> voting.life().answer(true)));
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
      case CONFLICT -> VotingText.TROUBLE_OTHER_PROGRAM;
      case DAMAGED, NEWER, NO_LIBRARY, BAD_NAME, OTHER -> VotingText.TROUBLE_NOT_STORED;
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
