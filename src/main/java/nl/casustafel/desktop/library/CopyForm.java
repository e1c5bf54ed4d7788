package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import nl.casustafel.desktop.kit.typing.NotKept;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Asks for the titles and the id of a copy, right below the case it is a copy of. */
final class CopyForm extends VBox {
  private final Texts texts;
  private final Map<CopyFlaw.Place, Field> fields = new LinkedHashMap<>();
  private final VBox general = new VBox();

  /** A place to type, with its name. */
  private record Field(TextField input, FieldWithLabel whole) {}

  /** What is done with the form. */
  record Deeds(Runnable make, Runnable cancel) {}

  /**
   * @param hint where the copy goes
   * @param kept where what is typed is kept
   */
  CopyForm(
      CopyDraft draft, String hint, Texts texts, Deeds deeds, KeptTexts kept, Listening listening) {
    this.texts = texts;
    getStyleClass().add("copy-form");
    addFields(draft, listening);
    EvenColumns columns = new EvenColumns(18, 3);
    columns.show(List.<Node>copyOf(fields.values().stream().map(Field::whole).toList()));
    FlowPane buttons =
        new FlowPane(
            Buttons.filled(texts.of(LibraryText.COPY_MAKE), deeds.make()),
            Buttons.outlined(texts.of(LibraryText.COPY_CANCEL), deeds.cancel()));
    buttons.getStyleClass().add("library-buttons");
    getChildren()
        .addAll(
            new Paragraph(texts.of(LibraryText.COPY_TITLE), "strong"),
            new Paragraph(hint, "secondary"),
            columns,
            general,
            new NotKept(kept, texts, listening),
            buttons);
    listening.to(draft.flawsProperty(), this::show);
  }

  static String hint(Path folder, boolean there, Texts texts) {
    return texts.of(there ? LibraryText.COPY_HINT : LibraryText.COPY_HINT_MISSING, folder);
  }

  /** Where typing begins. */
  Node first() {
    return fields.values().iterator().next().input();
  }

  private void addFields(CopyDraft draft, Listening listening) {
    for (Language language : draft.languages()) {
      String name = texts.of(LibraryText.COPY_NAME_IN, language.ownName());
      fields.put(
          new CopyFlaw.Place.Title(language),
          field(name, draft.titleProperty(language), listening));
    }
    Field id = field(texts.of(LibraryText.COPY_ID), draft.idProperty(), listening);
    id.whole().hint(texts.of(LibraryText.COPY_ID_HINT));
    fields.put(new CopyFlaw.Place.Id(), id);
  }

  private static Field field(String name, StringProperty text, Listening listening) {
    TextField input = LineFilter.oneLine(new TextField());
    listening.both(input.textProperty(), text);
    FieldWithLabel whole = new FieldWithLabel(name, input);
    input.textProperty().subscribe(() -> whole.problem(""));
    return new Field(input, whole);
  }

  private void show(List<CopyFlaw> flaws) {
    fields.values().forEach(field -> field.whole().problem(""));
    general.getChildren().clear();
    // Of several at one field the first is said last, and stays.
    for (CopyFlaw flaw : flaws.reversed()) {
      Field field = fields.get(flaw.place());
      String words = flaw.words().apply(texts);
      if (field == null) {
        general.getChildren().addFirst(new Paragraph(words, "field-problem"));
      } else {
        field.whole().problem(words);
        field.input().requestFocus();
      }
    }
    Shown.when(!general.getChildren().isEmpty(), general);
  }
}
