package nl.casustafel.desktop.console.risks;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.PlainField;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.risk.OwnRisk;

/** Where the group adds a risk of its own. */
final class AddRiskCard extends Card {
  private final ConsoleModel console;
  private final PlainField field;
  private final Consumer<String> added;

  /**
   * @param added called with the id of a risk that was added
   */
  AddRiskCard(ConsoleModel console, Texts texts, Consumer<String> added) {
    super(texts.of(RisksText.ADD_TITLE));
    this.console = console;
    this.added = added;
    this.field =
        PlainField.area(
            texts.of(RisksText.ADD_FIELD),
            () ->
                console
                    .typing()
                    .jotting(
                        Part.RISKS.name(),
                        "new risk",
                        () -> "risk-" + UUID.randomUUID(),
                        id -> console.view().risk(id).isEmpty()),
            texts);
    Button add = new Button(texts.of(RisksText.ADD));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> add());
    getChildren()
        .addAll(
            new Paragraph(texts.of(RisksText.ADD_HINT), "secondary"), AdaptiveRow.ends(field, add));
  }

  private void add() {
    String id = field.basis();
    String words = field.text();
    console.change(
        view -> new Command.WriteRisk(new OwnRisk(id, words, "")),
        view -> {
          field.takenUp(words);
          added.accept(id);
        },
        field::refuse);
  }
}
