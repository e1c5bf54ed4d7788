package nl.casustafel.workshop.vote;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.casustafel.voting.ShiftMatrix;
import nl.casustafel.voting.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a round because it was cast on phones.
 *
 * @param shift how people moved since the round before; null for a first round, and for anything
 *     but agreement
 * @param byRole the count of each role that voted, when roles were asked for; to be shown only
 *     where every role has the smallest group that may be shown
 */
public record PhoneVote(Turnout turnout, @Nullable ShiftMatrix shift, Map<String, Tally> byRole) {

  public PhoneVote {
    byRole = Collections.unmodifiableMap(new TreeMap<>(byRole));
  }
}
