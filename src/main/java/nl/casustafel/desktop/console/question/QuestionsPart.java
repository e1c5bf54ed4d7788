package nl.casustafel.desktop.console.question;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.AskedQuestion;

/** The questions, one at a time, each with what its theme is about. */
public final class QuestionsPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.QUESTIONS;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return tools
        .model()
        .view()
        .question(place.item())
        .map(asked -> new QuestionView(tools.model(), tools.voting(), asked, tools.texts()));
  }

  @Override
  public List<Node> notes(Place place, PartTools tools) {
    return tools.model().view().question(place.item()).stream()
        .map(asked -> note(asked, tools))
        .toList();
  }

  private static Node note(AskedQuestion asked, PartTools tools) {
    RoomSection note = RoomSection.forFacilitator(tools.texts());
    tools
        .model()
        .view()
        .content()
        .guide()
        .theme(asked.question().theme())
        .ifPresent(theme -> note.note(tools.texts().of(theme.about())));
    note.flows(flow -> flow.concerns(asked.question()), tools.model(), tools.texts());
    note.references(asked.question().rules().references(), tools.model(), tools.texts());
    return note;
  }
}
