package nl.casustafel.workshop.remaining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.law.Requirement;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.progress.Coverage;
import nl.casustafel.workshop.vote.VoteSubject;

/** Where one sees to what the law asks of a DPIA and is not settled. */
final class OpenDuties {
  private final WorkshopView view;
  private final Coverage coverage;

  OpenDuties(WorkshopView view, Coverage coverage) {
    this.view = view;
    this.coverage = coverage;
  }

  /** The first page that lacks what settles the part; else one of its section; else the last. */
  Place place(Remarks.Minimum part) {
    return unmet(part.metBy())
        .flatMap(id -> question(id).stream())
        .findFirst()
        .or(() -> sections(part).flatMap(id -> question(id).stream()).findFirst())
        .or(() -> risk(part))
        .orElseGet(() -> view.places().getLast());
  }

  /** The questions whose own answer settles something and is not there. */
  private Stream<String> unmet(Requirement requirement) {
    if (coverage.isMet(requirement)) {
      return Stream.empty();
    }
    return switch (requirement) {
      case Requirement.Filled filled -> Stream.of(filled.question());
      case Requirement.Answered answered -> Stream.of(answered.question());
      case Requirement.All all -> all.parts().stream().flatMap(this::unmet);
      case Requirement.Any any -> any.parts().stream().flatMap(this::unmet);
      case Requirement.Recorded ignored -> Stream.empty();
      case Requirement.Never ignored -> Stream.empty();
    };
  }

  private Stream<String> sections(Remarks.Minimum part) {
    return view.content().guide().reference().report().stream()
        .filter(section -> part.sections().contains(section.id()))
        .flatMap(section -> section.filledFrom().stream())
        .flatMap(from ->
            from.startsWith(ReportSection.THEME)
                ? theme(from.substring(ReportSection.THEME.length()))
                : Stream.of(from))
        .filter(id ->
            view.question(id).filter(asked -> asked.treatment() != Treatment.ANSWERED).isPresent());
  }

  private Stream<String> theme(String id) {
    return view.results().themes().stream()
        .filter(theme -> theme.theme().id().equals(id))
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .map(Question::id);
  }

  private Optional<Place> question(String id) {
    return view.question(id)
        .flatMap(asked -> view.content().parts().placeOf(VoteSubject.question(id)));
  }

  private Optional<Place> risk(Remarks.Minimum part) {
    List<Requirement> asked =
        part.metBy() instanceof Requirement.All all ? all.parts() : List.of(part.metBy());
    return asked.stream().anyMatch(Requirement.Recorded.class::isInstance)
        ? view.results().risks().stream()
            .flatMap(found ->
                view.content().parts().placeOf(VoteSubject.risk(found.risk().id())).stream())
            .findFirst()
        : Optional.empty();
  }
}
