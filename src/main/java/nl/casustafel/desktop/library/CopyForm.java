package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.FieldWithLabel;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Asks for the titles and the id of a copy, right below the case it is a copy of. */
final class CopyForm extends VBox {
  private final CopyDraft draft;
  private final Texts texts;
  private final List<TextField> inputs = new ArrayList<>();
  private final VBox flaws = new VBox();

  CopyForm(CopyDraft draft, Path folder, Texts texts, Runnable make, Runnable cancel) {
    this.draft = draft;
    this.texts = texts;
    getStyleClass().add("copy-form");
    EvenColumns fields = new EvenColumns(18, 3);
    fields.show(fields());
    FlowPane buttons =
        new FlowPane(
            Buttons.filled(texts.of(LibraryText.COPY_MAKE), make),
            Buttons.outlined(texts.of(LibraryText.COPY_CANCEL), cancel));
    buttons.getStyleClass().add("library-buttons");
    getChildren()
        .addAll(
            new Paragraph(texts.of(LibraryText.COPY_TITLE), "strong"),
            new Paragraph(texts.of(LibraryText.COPY_HINT, folder), "secondary"),
            fields,
            flaws,
            buttons);
    draft.flawsProperty().subscribe(this::show);
  }

  /** Where typing begins. */
  Node first() {
    return inputs.getFirst();
  }

  private List<Node> fields() {
    List<Node> fields = new ArrayList<>();
    for (Language language : draft.languages()) {
      fields.add(
          field(
              texts.of(LibraryText.COPY_NAME_IN, language.ownName()),
              draft.titleProperty(language)));
    }
    FieldWithLabel id = field(texts.of(LibraryText.COPY_ID), draft.idProperty());
    fields.add(id.hint(texts.of(LibraryText.COPY_ID_HINT)));
    return fields;
  }

  private FieldWithLabel field(String name, StringProperty text) {
    TextField input = new TextField();
    input.textProperty().bindBidirectional(text);
    inputs.add(input);
    return new FieldWithLabel(name, input);
  }

  private void show(List<CopyDraft.Flaw> now) {
    flaws
        .getChildren()
        .setAll(
            now.stream().map(flaw -> new Paragraph(flaw.words(texts), "field-problem")).toList());
    Shown.when(!now.isEmpty(), flaws);
  }
}
