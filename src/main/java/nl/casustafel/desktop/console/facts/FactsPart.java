package nl.casustafel.desktop.console.facts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The facts that one person looks up beforehand: all of a theme on a page. */
public final class FactsPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.FACTS;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return theme(place, tools).map(theme -> new FactsView(tools.model(), theme, tools.texts()));
  }

  @Override
  public List<Node> notes(Place place, PartTools tools) {
    return List.copyOf(
        RoomSection.points(tools.model().view().content().caseTemplate().story(), tools.texts()));
  }

  private static Optional<QuestionTheme> theme(Place place, PartTools tools) {
    WorkshopView view = tools.model().view();
    return view.agenda()
        .section(place)
        .flatMap(section -> view.content().guide().theme(place.item()));
  }
}
