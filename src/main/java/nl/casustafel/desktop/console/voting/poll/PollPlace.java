package nl.casustafel.desktop.console.voting.poll;

import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.VoteSubject;

/** Where in the console a vote is led. */
final class PollPlace {
  private PollPlace() {}

  static Place of(VoteSubject subject) {
    return switch (subject.kind()) {
      case OBSERVATION -> new Place(Part.OBSERVATIONS, subject.id());
      case QUESTION -> new Place(Part.QUESTIONS, subject.id());
      case RISK -> Place.of(Part.RISKS);
      case PRIORITY -> Place.of(subject.id().equals(VoteSubject.RISKS) ? Part.RISKS : Part.REPORT);
    };
  }
}
