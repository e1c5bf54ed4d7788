package nl.casustafel.desktop.console.observation;

import java.util.UUID;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.PlainField;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.OwnObservation;

/** Where the group adds an observation of its own. */
final class AddObservationCard extends Card {
  private final ConsoleModel console;
  private final PlainField field;

  /**
   * @param observation the id of the one beside which it is added
   */
  AddObservationCard(ConsoleModel console, String observation, Texts texts) {
    super(texts.of(ObservationText.ADD_TITLE));
    this.console = console;
    this.field =
        PlainField.area(
            texts.of(ObservationText.ADD_FIELD),
            () ->
                console
                    .typing()
                    .jotting(
                        observation,
                        "new observation",
                        () -> "own-" + UUID.randomUUID(),
                        id -> console.view().observation(id).isEmpty()),
            texts);
    Button add = new Button(texts.of(ObservationText.ADD));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> add());
    AdaptiveRow row = AdaptiveRow.ends(field, add);
    getChildren().addAll(new Paragraph(texts.of(ObservationText.ADD_HINT), "secondary"), row);
  }

  private void add() {
    String id = field.basis();
    String words = field.text();
    console.change(
        view -> new Command.WriteObservation(new OwnObservation(id, words)),
        view -> {
          field.takenUp(words);
          console.moveTo(new Place(Part.OBSERVATIONS, id));
        },
        field::refuse);
  }
}
