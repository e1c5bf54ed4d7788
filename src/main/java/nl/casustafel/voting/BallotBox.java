package nl.casustafel.voting;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of one round, with their count kept up to date. Not for several threads at a time.
 */
public final class BallotBox {
  private final VoteForm form;
  private final Map<BallotId, Ballot> ballots = new HashMap<>();
  private final int[] counts;

  public BallotBox(VoteForm form) {
    this.form = form;
    this.counts = new int[form.cells()];
  }

  public VoteForm form() {
    return form;
  }

  /**
   * Puts a ballot in the place of the one that the person cast before, unless that one is as new or
   * newer.
   *
   * @return the ballot that lies there now
   */
  public Ballot cast(BallotId id, Ballot ballot) {
    Ballot before = ballots.get(id);
    if (before != null && before.seq() >= ballot.seq()) {
      return before;
    }
    put(id, ballot);
    return ballot;
  }

  /** Puts back what lay there before; null takes the ballot out. */
  public void put(BallotId id, @Nullable Ballot ballot) {
    Ballot before = ballot == null ? ballots.remove(id) : ballots.put(id, ballot);
    if (before != null) {
      form.count(counts, before.vote(), -1);
    }
    if (ballot != null) {
      form.count(counts, ballot.vote(), 1);
    }
  }

  public Optional<Ballot> ballot(BallotId id) {
    return Optional.ofNullable(ballots.get(id));
  }

  /** All ballots; a view that follows later votes. */
  public Map<BallotId, Ballot> ballots() {
    return Collections.unmodifiableMap(ballots);
  }

  public int voters() {
    return ballots.size();
  }

  public Tally tally() {
    return form.tally(counts, ballots.size());
  }

  /** The count of each role that voted; ballots without a role are in none. */
  public Map<String, Tally> byRole() {
    Map<String, BallotBox> boxes = new TreeMap<>();
    ballots.forEach((id, ballot) -> {
      if (ballot.role() != null) {
        boxes.computeIfAbsent(ballot.role(), role -> new BallotBox(form)).put(id, ballot);
      }
    });
    Map<String, Tally> tallies = new TreeMap<>();
    boxes.forEach((role, box) -> tallies.put(role, box.tally()));
    return tallies;
  }
}
