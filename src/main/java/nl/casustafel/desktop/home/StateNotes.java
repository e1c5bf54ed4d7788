package nl.casustafel.desktop.home;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;

/** What stands in the place of the workshops when there are none to show. */
final class StateNotes {
  private StateNotes() {}

  static Node awaited(Texts texts) {
    return note(new Paragraph(texts.of(HomeText.AWAITED), "page-line"));
  }

  static Node empty(Texts texts) {
    return note(
        new Paragraph(texts.of(HomeText.EMPTY), "strong"),
        new Paragraph(texts.of(HomeText.EMPTY_HINT), "page-line"));
  }

  static Node nothingFound(String query, Texts texts, Runnable showAll) {
    return note(
        new Paragraph(texts.of(HomeText.NOTHING_FOUND, query)),
        Buttons.outlined(texts.of(HomeText.CLEAR_SEARCH), showAll));
  }

  static Node unreadable(StoreFailure.Reason reason, Texts texts, Runnable tryAgain) {
    return note(
        new Paragraph(texts.of(HomeText.UNREADABLE), "strong"),
        new Paragraph(texts.of(HomeText.UNREADABLE_KEPT)),
        new Paragraph(texts.of(whatToDo(reason)), "page-line"),
        Buttons.outlined(texts.of(HomeText.TRY_AGAIN), tryAgain));
  }

  static Dialogs.Trouble notDeleted(StoreFailure.Reason reason, Texts texts) {
    return new Dialogs.Trouble(
        texts.of(HomeText.DELETE_FAILED),
        texts.of(HomeText.DELETE_KEPT),
        texts.of(whatToDo(reason)));
  }

  private static Node note(Node... lines) {
    VBox note = new VBox(lines);
    note.getStyleClass().add("state-note");
    return note;
  }

  private static HomeText whatToDo(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> HomeText.DO_DISK_FULL;
      case LOCKED, CONFLICT -> HomeText.DO_LOCKED;
      case READ_ONLY -> HomeText.DO_READ_ONLY;
      case UNREADABLE -> HomeText.DO_UNREADABLE;
      case READ_ONLY_MEDIUM -> HomeText.DO_READ_ONLY_MEDIUM;
      case NO_FOLDER -> HomeText.DO_NO_FOLDER;
      case BAD_NAME -> HomeText.DO_BAD_NAME;
      case DAMAGED -> HomeText.DO_DAMAGED;
      case NEWER -> HomeText.DO_NEWER;
      case NO_LIBRARY, OTHER -> HomeText.DO_OTHER;
    };
  }
}
