package nl.casustafel.desktop.console.rail;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Headway;
import org.jspecify.annotations.Nullable;

/** Shows a line under the part at hand; used again for other lines as one scrolls. */
final class RailCell extends ListCell<RailItem> {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
  private static final PseudoClass COUNTED = PseudoClass.getPseudoClass("counted");
  private static final PseudoClass IN_SECTION = PseudoClass.getPseudoClass("in-section");
  private static final PseudoClass FOLLOW_UP = PseudoClass.getPseudoClass("follow-up");

  private final Texts texts;
  private final Label text = new Label();
  private final Label sign = new Label();
  private final HBox content = new HBox(text, sign);

  RailCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("rail-cell");
    content.getStyleClass().add("rail-cell-content");
    text.setTextOverrun(OverrunStyle.ELLIPSIS);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    sign.setMinWidth(USE_PREF_SIZE);
    sign.getStyleClass().add("rail-sign");
    // The list gives the width; a long text must not ask for more.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable RailItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      Hint.hide(this);
    } else {
      setGraphic(content);
      show(item);
    }
    pseudoClassStateChanged(HERE, item != null && item.isAtHand());
    pseudoClassStateChanged(SECTION, item instanceof RailItem.SectionLine);
    pseudoClassStateChanged(
        COUNTED, item instanceof RailItem.PageLine page && page.done() < page.all());
    pseudoClassStateChanged(IN_SECTION, isIndented(item, RailItem.Indent.IN_SECTION));
    pseudoClassStateChanged(FOLLOW_UP, isIndented(item, RailItem.Indent.FOLLOW_UP));
  }

  private static boolean isIndented(@Nullable RailItem item, RailItem.Indent indent) {
    return item instanceof RailItem.ItemLine line && line.indent() == indent;
  }

  private static String sign(Headway headway) {
    return switch (headway) {
      case UNTOUCHED -> "";
      case BEGUN -> "•";
      case SKIPPED -> "–";
      case DONE -> "✓";
    };
  }

  private void show(RailItem item) {
    switch (item) {
      case RailItem.SectionLine section -> {
        text.setText(section.name());
        sign.setText(section.done() + "/" + section.all());
        setAccessibleText(
            texts.of(RailText.SECTION, section.name(), section.done(), section.all()));
        Hint.show(this, section.name());
      }
      case RailItem.PageLine page -> {
        text.setText(page.name());
        sign.setText(page.done() == page.all() ? "✓" : page.done() + "/" + page.all());
        setAccessibleText(texts.of(RailText.SECTION, page.name(), page.done(), page.all()));
        Hint.show(this, page.name());
      }
      case RailItem.ItemLine line -> {
        text.setText(line.text());
        sign.setText(sign(line.headway()));
        String words = texts.of(RailText.of(line.headway()), line.text());
        setAccessibleText(words);
        Hint.show(
            this,
            line.headway() == Headway.BEGUN || line.headway() == Headway.SKIPPED
                ? words
                : line.text());
      }
    }
  }
}
