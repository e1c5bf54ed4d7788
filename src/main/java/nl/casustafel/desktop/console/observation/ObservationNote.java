package nl.casustafel.desktop.console.observation;

import java.util.List;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.TreatedObservation;

/** What the case tells the facilitator alone about an observation, and the questions it touches. */
final class ObservationNote {
  private ObservationNote() {}

  static RoomSection of(TreatedObservation observation, ConsoleModel model, Texts texts) {
    RoomSection note = RoomSection.forFacilitator(texts);
    CaseObservation template = observation.template();
    if (template == null) {
      note.aside(texts.of(ObservationText.NO_NOTE));
      return note;
    }
    Scales.StanceWords stance =
        model.view().content().guide().scales().stances().get(template.stance());
    if (stance != null) {
      note.head().getChildren().add(Pill.accent(texts.of(stance.name())));
      note.aside(texts.of(stance.meaning()));
    }
    note.note(texts.of(template.wording().note()));
    note.references(template.links().references(), model, texts);
    note.links(
        texts.of(ObservationText.SEE_ALSO),
        asked(template.links().questions(), model),
        model,
        texts);
    note.flows(flow -> flow.concerns(template.links()), model, texts);
    return note;
  }

  private static List<Place> asked(List<String> questions, ConsoleModel model) {
    return questions.stream()
        .filter(id -> model.view().question(id).isPresent())
        .map(id -> new Place(Part.QUESTIONS, id))
        .toList();
  }
}
