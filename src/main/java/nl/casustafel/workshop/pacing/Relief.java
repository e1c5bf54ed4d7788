package nl.casustafel.workshop.pacing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;

/**
 * What a group that is behind can leave for afterwards: what weighs least of what is not begun, and
 * never the last question of a theme.
 *
 * @param minutes that it saves
 */
public record Relief(List<Place> places, int minutes) {
  private static final int MOST = 3;

  public Relief {
    places = List.copyOf(places);
  }

  /**
   * What makes up for so many minutes; empty when nothing does.
   *
   * @param here what is at hand, which stays
   */
  public static Optional<Relief> of(WorkshopView view, Place here, int minutesBehind) {
    Agenda agenda = view.agenda();
    Programme programme = agenda.schedule().programme();
    Map<String, Integer> ofTheme = ofTheme(view, programme);
    List<Place> left = new ArrayList<>();
    double minutes = 0;
    List<Pick> weakestFirst =
        Stream.concat(programme.observations().stream(), programme.questions().stream())
            .toList()
            .reversed();
    for (Pick pick : weakestFirst) {
      Place place = ahead(agenda, here, pick.id()).orElse(null);
      if (minutes >= minutesBehind || left.size() == MOST) {
        break;
      }
      if (place != null && !isLastOfTheme(view, pick.id(), ofTheme)) {
        left.add(place);
        minutes += agenda.schedule().minutes(pick.id());
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(new Relief(left, (int) minutes));
  }

  /** Where something is that is not begun and still comes. */
  private static Optional<Place> ahead(Agenda agenda, Place here, String id) {
    List<Place> all = agenda.lines().stream().flatMap(line -> line.places().stream()).toList();
    return agenda.lines().stream()
        .flatMap(
            line -> line.items().find(id).filter(Relief::isUntouched).map(line::place).stream())
        .filter(place -> !place.equals(here) && all.indexOf(place) > all.indexOf(here))
        .findFirst();
  }

  private static boolean isUntouched(PartItem item) {
    return item.headway() == Headway.UNTOUCHED;
  }

  /** How many questions each theme has that are not left already. */
  private static Map<String, Integer> ofTheme(WorkshopView view, Programme programme) {
    Map<String, Integer> ofTheme = new HashMap<>();
    programme.questions().stream()
        .filter(pick -> !isLeft(view.agenda(), pick.id()))
        .forEach(pick ->
            theme(view, pick.id()).ifPresent(theme -> ofTheme.merge(theme, 1, Integer::sum)));
    return ofTheme;
  }

  private static boolean isLeft(Agenda agenda, String id) {
    return agenda.lines().stream()
        .flatMap(line -> line.items().find(id).stream())
        .anyMatch(PartItem::isSkipped);
  }

  /** Counts it away where it is not. */
  private static boolean isLastOfTheme(WorkshopView view, String id, Map<String, Integer> ofTheme) {
    Optional<String> theme = theme(view, id);
    if (theme.isEmpty()) {
      return false;
    }
    if (ofTheme.getOrDefault(theme.get(), 0) <= 1) {
      return true;
    }
    ofTheme.merge(theme.get(), -1, Integer::sum);
    return false;
  }

  private static Optional<String> theme(WorkshopView view, String question) {
    return view.content().guide().questions().question(question).map(Question::theme);
  }
}
