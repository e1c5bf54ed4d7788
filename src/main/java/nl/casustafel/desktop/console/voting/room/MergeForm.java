package nl.casustafel.desktop.console.voting.room;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Jotting;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.GrowingTextArea;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.kept.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Which observation of the group a suggestion is merged into, and in which words. What is changed
 * in the words is kept until they are taken up or the suggestion is gone.
 */
final class MergeForm extends VBox {
  private final Suggestion suggestion;
  private final Texts texts;
  private final Jotting jotting;
  private final ComboBox<TreatedObservation> into = new ComboBox<>();
  private final GrowingTextArea words = new GrowingTextArea();

  /** The words as they were proposed. */
  private String proposed;

  MergeForm(
      Suggestion suggestion, List<TreatedObservation> own, ConsoleModel console, Texts texts) {
    this.suggestion = suggestion;
    this.texts = texts;
    jotting = console.typing().jotting(DraftKey.SUGGESTION, field(suggestion));
    into.setConverter(new Statement());
    into.setMaxWidth(Double.MAX_VALUE);
    ChoiceGroup.keep(into);
    into.getItems().setAll(own);
    String[] kept = jotting.text().split("\n", 2);
    TreatedObservation target =
        own.stream().filter(one -> one.id().equals(kept[0])).findFirst().orElse(own.getLast());
    proposed = both(target);
    into.setValue(target);
    words.setText(kept.length == 2 ? kept[1] : proposed);
    into.setOnAction(event -> propose());
    words.textProperty().addListener((property, before, now) -> keep());
    getStyleClass().add("dialog-form");
    getChildren()
        .addAll(
            new Paragraph("“" + suggestion.text() + "”", "secondary"),
            new FieldWithLabel(texts.of(VotingText.MERGE_INTO), into),
            new FieldWithLabel(texts.of(VotingText.MERGE_TEXT), words));
  }

  /** Whether it is the key of what was typed over one of these suggestions. */
  static boolean isOver(List<Suggestion> suggestions, DraftKey key) {
    return suggestions.stream()
        .anyMatch(one -> key.equals(DraftKey.waiting(DraftKey.SUGGESTION, field(one))));
  }

  private static String field(Suggestion suggestion) {
    return suggestion.author() + " " + suggestion.clientId();
  }

  TreatedObservation into() {
    return into.getValue();
  }

  String words() {
    return words.getText().strip();
  }

  /** Nothing is left to be kept. */
  void takenUp() {
    jotting.textProperty().set("");
  }

  // Words that somebody changed stay whatever is chosen.
  private void propose() {
    boolean changed = !words.getText().equals(proposed);
    proposed = both(into.getValue());
    if (!changed) {
      words.setText(proposed);
    }
    keep();
  }

  private void keep() {
    boolean changed = !words.getText().equals(proposed);
    jotting.textProperty().set(changed ? into.getValue().id() + "\n" + words.getText() : "");
  }

  private String both(TreatedObservation observation) {
    return texts.of(observation.statement()) + "\n" + suggestion.text();
  }

  private final class Statement extends StringConverter<TreatedObservation> {
    @Override
    public String toString(@Nullable TreatedObservation observation) {
      return observation == null ? "" : texts.of(observation.statement());
    }

    @Override
    public @Nullable TreatedObservation fromString(String text) {
      return null;
    }
  }
}
