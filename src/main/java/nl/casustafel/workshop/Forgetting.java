package nl.casustafel.workshop;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Entries in which nothing is left of what was written about a subject earlier, only what stands
 * now. The entries themselves stay, so that revisions count without gaps. Pure.
 */
final class Forgetting {
  private final String subject;
  private final Set<String> actions;
  private final WorkshopState now;

  /**
   * @param subject the id of a question, an observation or an action; empty for what was filled in
   *     beforehand
   */
  Forgetting(String subject, WorkshopState now) {
    this.subject = subject;
    this.actions = Actions.idsAbout(subject);
    this.now = now;
  }

  List<Entry> rewritten(List<Entry> entries) {
    return entries.stream()
        .map(entry ->
            new Entry(
                entry.revision(),
                entry.kind(),
                entry.at(),
                entry.changes().stream().flatMap(this::left).toList()))
        .toList();
  }

  private Stream<Change> left(Change change) {
    Change today = today(change);
    if (today.equals(change)) {
      return Stream.of(change);
    }
    return switch (today) {
      // The first entry begins with it, and what the group wrote is numbered by its first writing.
      case Change.InfoSet set -> Stream.of(set);
      case Change.OwnObservationSet set -> Stream.of(set);
      case Change.ActionSet set -> Stream.of(set);
      case Change.AnswerSet ignored -> Stream.empty();
      case Change.DecisionSet ignored -> Stream.empty();
      case Change.FollowUpSet ignored -> Stream.empty();
      case Change.OwnObservationRemoved ignored -> Stream.empty();
      case Change.ActionRemoved ignored -> Stream.empty();
      case Change.RoundSet set -> Stream.of(set);
      case Change.RoundRemoved removed -> Stream.of(removed);
      case Change.VoteSet set -> Stream.of(set);
      case Change.VoteRemoved removed -> Stream.of(removed);
      case Change.RiskWeighed ignored -> Stream.empty();
      case Change.MinutesPlanned planned -> Stream.of(planned);
      case Change.TimeSpent spent -> Stream.of(spent);
      case Change.Moved moved -> Stream.of(moved);
    };
  }

  /** The change as it would be if what stands now had been written at once. */
  private Change today(Change change) {
    return switch (change) {
      case Change.InfoSet set -> subject.isEmpty() ? new Change.InfoSet(now.info()) : set;
      case Change.AnswerSet set ->
          set.question().equals(subject) ? new Change.AnswerSet(subject, now.answer(subject)) : set;
      case Change.DecisionSet set ->
          set.observation().equals(subject)
              ? new Change.DecisionSet(subject, now.decision(subject))
              : set;
      case Change.FollowUpSet set ->
          actions.contains(set.id())
              ? new Change.FollowUpSet(set.id(), now.followUp(set.id()))
              : set;
      case Change.OwnObservationSet set ->
          set.observation().id().equals(subject) ? ownObservation() : set;
      case Change.ActionSet set -> set.id().equals(subject) ? ownAction() : set;
      case Change.RoundSet set -> set;
      case Change.RoundRemoved removed -> removed;
      case Change.VoteSet set -> set;
      case Change.VoteRemoved removed -> removed;
      case Change.RiskWeighed weighed ->
          weighed.risk().equals(subject)
              ? new Change.RiskWeighed(subject, now.votes().weighing(subject))
              : weighed;
      case Change.OwnObservationRemoved removed -> removed;
      case Change.ActionRemoved removed -> removed;
      case Change.MinutesPlanned planned -> planned;
      case Change.TimeSpent spent -> spent;
      case Change.Moved moved -> moved;
    };
  }

  private Change ownObservation() {
    OwnObservation own = now.ownObservations().get(subject);
    return own == null
        ? new Change.OwnObservationRemoved(subject)
        : new Change.OwnObservationSet(own);
  }

  private Change ownAction() {
    String text = now.ownActions().get(subject);
    return text == null ? new Change.ActionRemoved(subject) : new Change.ActionSet(subject, text);
  }
}
