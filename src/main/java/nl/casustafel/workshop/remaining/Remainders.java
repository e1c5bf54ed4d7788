package nl.casustafel.workshop.remaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * All that is left of a workshop, as its record says. Parts are walked over as the agenda holds
 * them, so that what a new part leaves open is in the list too.
 */
public final class Remainders {
  private final WorkshopView view;
  private final List<Remainder> all = new ArrayList<>();

  private Remainders(WorkshopView view) {
    this.view = view;
  }

  /** What one person sees to; nobody's where the name is empty. */
  public record ByPerson(String person, List<Remainder> remainders) {
    public ByPerson {
      remainders = List.copyOf(remainders);
    }
  }

  /** What is left, in the order in which one sees to it: by person, then by kind. */
  public static List<Remainder> of(WorkshopView view) {
    return byPerson(view).stream().flatMap(by -> by.remainders().stream()).toList();
  }

  /** What is left by who sees to it, nobody's last; what is due first comes first. */
  public static List<ByPerson> byPerson(WorkshopView view) {
    Remainders left = new Remainders(view);
    left.questions();
    left.actions();
    view.agenda().lines().forEach(left::unfinished);
    left.lawful();
    return left.grouped();
  }

  private List<ByPerson> grouped() {
    Map<String, List<Remainder>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.forEach(
        left -> groups.computeIfAbsent(left.person().strip(), none -> new ArrayList<>()).add(left));
    Comparator<Remainder> order =
        Comparator.comparing(Remainder::by, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Remainder::kind);
    return groups.entrySet().stream()
        .map(
            group -> new ByPerson(group.getKey(), group.getValue().stream().sorted(order).toList()))
        .sorted(Comparator.comparing(group -> group.person().isEmpty()))
        .toList();
  }

  private void questions() {
    asked()
        .forEach(asked ->
            kind(asked)
                .ifPresent(kind -> {
                  Answer answer = asked.answer();
                  all.add(
                      new Remainder(kind, subject(asked), 1, answer.whoFindsOut(), answer.by()));
                }));
  }

  private static Optional<Remainder.Kind> kind(AskedQuestion asked) {
    if (asked.leavesDoubt()) {
      return Optional.of(Remainder.Kind.FIND_OUT);
    }
    if (asked.answered()) {
      return Optional.empty();
    }
    if (asked.question().timing().phase() == Phase.AFTER) {
      return Optional.of(Remainder.Kind.ANSWER);
    }
    return asked.treatment() == Treatment.NOT_ASKED
        ? Optional.empty()
        : Optional.of(Remainder.Kind.CONCLUDE);
  }

  private Remainder.Subject subject(AskedQuestion asked) {
    Question question = asked.question();
    Place place = view.content().parts().placeOf(VoteSubject.question(question.id())).orElseThrow();
    return new Remainder.Subject(place, question.id(), question.wording().text());
  }

  private Stream<AskedQuestion> asked() {
    return view.results().themes().stream().flatMap(theme -> theme.questions().stream());
  }

  private void actions() {
    for (ActionItem action : view.results().actions()) {
      FollowUp now = action.followUp();
      boolean assigned = !now.owner().isBlank() && now.by() != null;
      if (action.kind() != ActionItem.Kind.FIND_OUT && !now.done() && !assigned) {
        view.agenda()
            .placeOf(action.id())
            .ifPresent(place ->
                all.add(
                    new Remainder(
                        Remainder.Kind.ASSIGN,
                        new Remainder.Subject(place, action.id(), action.text()),
                        1,
                        now.owner(),
                        now.by())));
      }
    }
  }

  /** What of a part nobody saw to: each item that was begun, and the rest by section. */
  private void unfinished(Agenda.Line line) {
    Set<String> said = all.stream().map(left -> left.subject().item()).collect(Collectors.toSet());
    for (ItemSection section : line.items().sections()) {
      List<PartItem> open =
          section.items().stream()
              .filter(item ->
                  !section.further()
                      && line.lists(item)
                      && !item.done()
                      && !said.contains(item.id()))
              .toList();
      if (line.items().pages() == PartItems.Pages.EACH) {
        open.stream()
            .filter(item -> item.headway() == Headway.BEGUN)
            .forEach(item -> all.add(of(Remainder.Kind.CONCLUDE, line, item, name(item), 1)));
        open = open.stream().filter(item -> item.headway() != Headway.BEGUN).toList();
      }
      if (!open.isEmpty()) {
        LocalizedText name = section.isNamed() ? section.name() : LocalizedText.EMPTY;
        all.add(of(kind(line), line, open.getFirst(), name, open.size()));
      }
    }
  }

  private static Remainder.Kind kind(Agenda.Line line) {
    return line.phases().equals(Set.of(Phase.BEFORE)) ? Remainder.Kind.STATE : Remainder.Kind.TREAT;
  }

  private static LocalizedText name(PartItem item) {
    return item.words().name();
  }

  private static Remainder of(
      Remainder.Kind kind, Agenda.Line line, PartItem item, LocalizedText text, int number) {
    return new Remainder(
        kind, new Remainder.Subject(line.place(item), item.id(), text), number, "", null);
  }

  private void lawful() {
    Completeness completeness = view.completeness();
    for (Remarks.Minimum part : view.content().guide().status().remarks().reporting().minimum()) {
      if (completeness.of(part).treatment().filter(Treatment.DECIDED::equals).isEmpty()) {
        Place place =
            completeness.gaps(part).stream()
                .flatMap(gap -> view.agenda().placeOf(gap).stream())
                .findFirst()
                .orElseGet(() -> view.places().getLast());
        all.add(
            new Remainder(
                Remainder.Kind.SETTLE,
                new Remainder.Subject(place, part.reference(), part.text()),
                1,
                "",
                null));
      }
    }
  }
}
