package nl.casustafel.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures on buttons and cards. They never stand for a word that is not also there. */
public enum Icons {
  HOME(Feather.HOME),
  BACK(Feather.ARROW_LEFT),
  NEXT(Feather.ARROW_RIGHT),
  UNDO(Feather.CORNER_UP_LEFT),
  REDO(Feather.CORNER_UP_RIGHT),
  SEARCH(Feather.SEARCH),
  CLOSE(Feather.X),
  CHECK(Feather.CHECK),
  PLUS(Feather.PLUS),
  MINUS(Feather.MINUS),
  DELETE(Feather.TRASH_2),
  EDIT(Feather.EDIT_2),
  COPY(Feather.COPY),
  FOLDER(Feather.FOLDER),
  RELOAD(Feather.REFRESH_CW),
  MORE(Feather.MORE_HORIZONTAL),
  SAVE(Feather.DOWNLOAD),
  PRINT(Feather.PRINTER),
  OPEN(Feather.EXTERNAL_LINK),
  CLOCK(Feather.CLOCK),
  PEOPLE(Feather.USERS),
  INFO(Feather.INFO),
  ATTENTION(Feather.ALERT_TRIANGLE),
  HELP(Feather.HELP_CIRCLE),
  LANGUAGE(Feather.GLOBE),
  SHIELD(Feather.SHIELD),
  CHAT(Feather.MESSAGE_SQUARE),
  PERSON(Feather.USER),
  RECORD(Feather.FILE_PLUS),
  DOCUMENT(Feather.FILE_TEXT),
  TABLE(Feather.GRID),
  SCREEN(Feather.MONITOR);

  private final Feather glyph;

  Icons(Feather glyph) {
    this.glyph = glyph;
  }

  /** The picture that a case file asks for by name; a table when it is none of ours. */
  public static Icons ofCase(String name) {
    return switch (name) {
      case "chat" -> CHAT;
      case "person" -> PERSON;
      case "record" -> RECORD;
      default -> TABLE;
    };
  }

  /** A new picture. */
  public Node node() {
    return of(glyph);
  }

  /** A new picture of any glyph; a screen reader passes over it. */
  public static Node of(Ikon glyph) {
    FontIcon icon = new FontIcon(glyph);
    icon.getStyleClass().add("icon");
    icon.setAccessibleRole(AccessibleRole.NODE);
    return icon;
  }

  /** The picture on a tinted square, for the head of a card. */
  public Node badge() {
    StackPane square = new StackPane(node());
    square.getStyleClass().add("icon-badge");
    return square;
  }
}
