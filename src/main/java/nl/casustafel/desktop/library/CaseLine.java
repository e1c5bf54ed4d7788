package nl.casustafel.desktop.library;

import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;

/** A case of the library, with room below it for the form of a copy. */
final class CaseLine extends VBox {
  private final CaseSource source;
  private final Texts texts;

  /** What one can do with a case of the library. */
  interface Deeds {
    void begin(CaseSource source);

    void duplicate(CaseSource source);

    void edit(CaseSource source);

    void chooseFolder();

    void reload();
  }

  CaseLine(CaseSource source, boolean own, Deeds deeds, Texts texts) {
    this.source = source;
    this.texts = texts;
    getStyleClass().add("case-line");
    HBox head =
        new HBox(
            Icons.ofCase(source.template().settings().icon()).badge(),
            words(own),
            buttons(own, deeds));
    head.getStyleClass().add("case-line-head");
    getChildren().add(head);
  }

  CaseSource source() {
    return source;
  }

  /** Shows a form below the case, or takes it away. */
  void showBelow(Node... form) {
    getChildren().remove(1, getChildren().size());
    getChildren().addAll(form);
  }

  private Node words(boolean own) {
    CaseTemplate template = source.template();
    FlowPane pills = new FlowPane();
    pills.getStyleClass().add("pills");
    pills
        .getChildren()
        .add(
            own
                ? Pill.accent(texts.of(LibraryText.OWN_PILL))
                : Pill.quiet(texts.of(LibraryText.BUILT_IN_PILL)));
    pills.getChildren().add(Pill.quiet(texts.of(LibraryText.SIZE, template.observations().size())));
    template.settings().languages().stream()
        .sorted(Comparator.naturalOrder())
        .forEach(language -> pills.getChildren().add(Pill.quiet(language.ownName())));
    VBox words =
        new VBox(
            new Paragraph(texts.of(template.titles().shortTitle()), "strong"),
            new Paragraph(texts.of(template.titles().summary()), "page-line"));
    if (own) {
      words.getChildren().add(new Paragraph(source.fileName(), "secondary"));
    }
    words.getChildren().add(pills);
    words.getStyleClass().add("case-line-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Node buttons(boolean own, Deeds deeds) {
    FlowPane buttons =
        new FlowPane(
            button(LibraryText.BEGIN, LibraryText.BEGIN_CASE, () -> deeds.begin(source)),
            button(
                LibraryText.DUPLICATE, LibraryText.DUPLICATE_CASE, () -> deeds.duplicate(source)));
    if (own) {
      buttons
          .getChildren()
          .add(button(LibraryText.OPEN_FILE, LibraryText.OPEN_FILE_OF, () -> deeds.edit(source)));
    }
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("library-buttons");
    return buttons;
  }

  private Button button(LibraryText words, LibraryText name, Runnable deed) {
    Button button = Buttons.outlined(texts.of(words), deed);
    button.setAccessibleText(texts.of(name, texts.of(source.template().titles().shortTitle())));
    return button;
  }
}
