package nl.casustafel.workshop;

import java.util.List;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/** Checks what is recorded of votes, by hand and by phone. Pure. */
final class VoteRules {
  private final CaseTemplate caseTemplate;
  private final Guide guide;

  VoteRules(CaseTemplate caseTemplate, Guide guide) {
    this.caseTemplate = caseTemplate;
    this.guide = guide;
  }

  CommandRules.Ruling countHands(Command.CountHands count, WorkshopState state) {
    AgreementTally tally = count.tally();
    VoteSubject subject = VoteSubject.observation(count.observation());
    List<Round<?>> rounds = state.rounds(subject);
    if (!exists(subject, state)) {
      return CommandRules.refuse(WorkshopText.UNKNOWN_OBSERVATION, count.observation());
    }
    if (count.round() < 1 || count.round() > next(rounds) || count.round() > Round.MOST) {
      return CommandRules.refuse(WorkshopText.ROUND_OUT_OF_ORDER, Round.MOST);
    }
    if (rounds.stream().anyMatch(r -> r.number() == count.round() && r.byPhone())) {
      return CommandRules.refuse(WorkshopText.VOTE_STAYS);
    }
    if (tally.counts().stream().anyMatch(c -> c > Round.MOST_VOTERS)
        || tally.cannotJudge() > Round.MOST_VOTERS
        || tally.voters() > Round.MOST_VOTERS) {
      return CommandRules.refuse(WorkshopText.TOO_MANY_VOTERS, Round.MOST_VOTERS);
    }
    if (tally.voters() == 0) {
      return CommandRules.refuse(WorkshopText.NO_VOTES);
    }
    return CommandRules.deed(new Change.RoundSet(subject, Round.ofHands(count.round(), tally)));
  }

  CommandRules.Ruling dropRound(Command.DropRound drop, WorkshopState state) {
    VoteSubject subject = VoteSubject.observation(drop.observation());
    List<Round<?>> rounds = state.rounds(subject);
    if (rounds.isEmpty() || rounds.getLast().number() != drop.round()) {
      return CommandRules.refuse(WorkshopText.ROUND_OUT_OF_ORDER, Round.MOST);
    }
    if (rounds.getLast().byPhone()) {
      return CommandRules.refuse(WorkshopText.VOTE_STAYS);
    }
    return CommandRules.deed(new Change.RoundRemoved(subject, drop.round()));
  }

  /**
   * A vote that was revealed again, after a crash say, takes the place of itself; not that of a
   * count of hands.
   */
  CommandRules.Ruling record(Command.RecordVote vote, WorkshopState state) {
    VoteSubject subject = vote.subject();
    Round<?> round = vote.round();
    if (!exists(subject, state)) {
      return CommandRules.refuse(WorkshopText.UNKNOWN_SUBJECT, subject.text());
    }
    if (round.number() < 1 || round.number() > Round.MOST) {
      return CommandRules.refuse(WorkshopText.ROUND_OUT_OF_ORDER, Round.MOST);
    }
    if (state.rounds(subject).stream()
        .anyMatch(r -> r.number() == round.number() && !r.byPhone())) {
      return CommandRules.refuse(WorkshopText.HANDS_STAY);
    }
    return new CommandRules.Ruling.Changes(
        Entry.Kind.COUNT, List.of(new Change.RoundSet(subject, round)));
  }

  private boolean exists(VoteSubject subject, WorkshopState state) {
    return switch (subject.kind()) {
      case OBSERVATION ->
          caseTemplate.observation(subject.id()).isPresent()
              || state.hasOwnObservation(subject.id());
      case QUESTION -> guide.questions().question(subject.id()).isPresent();
      case RISK -> guide.risks().risk(subject.id()).isPresent() || state.hasOwnRisk(subject.id());
      case PRIORITY ->
          subject.id().equals(VoteSubject.RISKS) || subject.id().equals(VoteSubject.OBSERVATIONS);
    };
  }

  private static int next(List<Round<?>> rounds) {
    return rounds.isEmpty() ? 1 : rounds.getLast().number() + 1;
  }
}
