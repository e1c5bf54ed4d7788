package nl.casustafel.workshop.risk;

import java.util.List;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.vote.VoteSubject;

/** Risks as a part of the agenda: all on one page, and done once each is weighed. */
public final class RiskItems {
  private RiskItems() {}

  public static PartItems of(List<FoundRisk> risks) {
    return PartItems.of(PartItems.Pages.TOGETHER, risks.stream().map(RiskItems::item).toList());
  }

  private static PartItem item(FoundRisk found) {
    boolean weighed = found.weighing().score() != null;
    return new PartItem(
        found.risk().id(),
        new PartItem.Words("", found.risk().name(), found.risk().text()),
        Headway.of(!found.isUntouched(), weighed),
        false,
        List.of(found.judgement(), found.treatment()));
  }

  /** A risk, or which of them goes first. */
  public static boolean isVotedOn(VoteSubject subject) {
    return subject.kind() == VoteSubject.Kind.RISK
        || subject.equals(VoteSubject.priority(VoteSubject.RISKS));
  }
}
