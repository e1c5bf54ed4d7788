package nl.casustafel.desktop.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.WindowTest;
import org.junit.jupiter.api.Test;

class LineFilterTest extends WindowTest {
  private static final String COPIED =
      "one\ntwo\u000Bthree\u2028four\u2029five\r\nsix\rseven\feight\u0085nine";

  @Test
  void aPastedTextKeepsItsLineEndsAsSpacesOrAsBreaks() {
    TextField line = see(() -> LineFilter.oneLine(new TextField("<>")));
    GrowingTextArea area = see(GrowingTextArea::new);
    show(() -> new VBox(line, area));
    act(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(COPIED);
      Clipboard.getSystemClipboard().setContent(content);
      line.positionCaret(1);
      line.paste();
      area.paste();
    });

    String words = "one two three four five six seven eight nine";
    assertThat(see(() -> line.getText())).isEqualTo("<" + words + ">");
    assertThat(see(line::getCaretPosition)).isEqualTo(words.length() + 1);
    assertThat(see(() -> area.getText())).isEqualTo(words.replace(' ', '\n'));
  }

  @Test
  void aPastedPasswordIsWithoutTheEndOfTheLineItWasCopiedWith() {
    PasswordField secret = see(() -> LineFilter.secret(new PasswordField()));
    show(() -> new VBox(secret));
    for (String end : List.of("\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029")) {
      act(() -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(" pass word" + end);
        Clipboard.getSystemClipboard().setContent(content);
        secret.clear();
        secret.paste();
      });
      assertThat(see(() -> secret.getText())).isEqualTo(" pass word");
    }
  }
}
