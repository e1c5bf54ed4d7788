package nl.casustafel.live.crowd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * All connections. When there are too many the one that has been of least use for longest has to
 * go, not the newcomer: a phone that wants in is always the last to come. Connections of phones
 * that joined do not give way to those of strangers. Any thread.
 */
public final class Crowd {
  // First who never asked anything, then by how long nothing was asked.
  private static final Comparator<Visit> LEAST_OF_USE =
      Comparator.comparing(Visit::hasAsked)
          .thenComparing(Visit::since, (a, b) -> Long.signum(a - b));

  private final CrowdLimits limits;
  private final LongSupplier nanos;
  private final Map<String, Set<Visit>> strangers = new HashMap<>();
  private final Map<Object, Set<Visit>> guests = new HashMap<>();
  private int strangersInAll;
  private int guestsInAll;

  /**
   * @param nanos the time, as {@link System#nanoTime()} tells it
   */
  public Crowd(CrowdLimits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /**
   * Somebody connects. Where that is one too many, another or this one is hung up.
   *
   * @param address from which; connections from one address share what is for one address
   * @param secure whether the connection has to be secured first
   * @param hangUp closes the connection; called at most now and then, and perhaps more than once
   * @param bytesIn how many bytes have come on it
   */
  public Visit arrive(String address, boolean secure, Runnable hangUp, LongSupplier bytesIn) {
    Visit visit = new Visit(address, secure, hangUp, bytesIn, nanos.getAsLong());
    List<Visit> leaving;
    synchronized (this) {
      stranger(visit);
      leaving = tooMany(visit);
      leaving.forEach(this::remove);
    }
    leaving.forEach(Visit::end);
    return visit;
  }

  private List<Visit> tooMany(Visit visit) {
    Set<Visit> ofAddress = strangers.getOrDefault(visit.address(), Set.of());
    if (ofAddress.size() > limits.strangersOfAddress()) {
      return List.of(leastOfUse(ofAddress, visit));
    }
    if (strangersInAll > limits.strangers()) {
      // Who holds most gives first, so that one address cannot push out another.
      Collection<Visit> most =
          strangers.values().stream().max(Comparator.comparingInt(Set::size)).orElse(ofAddress);
      return List.of(leastOfUse(most, visit));
    }
    if (strangersInAll + guestsInAll > limits.all()) {
      return List.of(
          idle(strangers.values().stream().flatMap(Set::stream).filter(one -> one != visit))
              .or(() -> idle(guests.values().stream().flatMap(Set::stream)))
              .orElse(visit));
    }
    return List.of();
  }

  private static Visit leastOfUse(Collection<Visit> among, Visit newcomer) {
    return idle(among.stream().filter(one -> one != newcomer)).orElse(newcomer);
  }

  private static Optional<Visit> idle(Stream<Visit> among) {
    return among.filter(Visit::idle).min(LEAST_OF_USE);
  }

  private void stranger(Visit visit) {
    strangers.computeIfAbsent(visit.address(), same -> new LinkedHashSet<>()).add(visit);
    strangersInAll++;
  }

  /**
   * A phone that joined is heard on a connection. So many as one phone may have are kept as its
   * own; more stay with those of strangers.
   *
   * @param who equal for the same phone
   */
  public void joined(Visit visit, Object who) {
    Optional<Visit> leaving = Optional.empty();
    synchronized (this) {
      if (who.equals(visit.guest()) || !isHere(visit)) {
        return;
      }
      Set<Visit> own = guests.getOrDefault(who, Set.of());
      if (own.size() >= limits.ofGuest()) {
        leaving = idle(own.stream());
        if (leaving.isEmpty()) {
          return;
        }
        leaving.ifPresent(this::remove);
      }
      remove(visit);
      visit.belongsTo(who);
      guests.computeIfAbsent(who, same -> new LinkedHashSet<>()).add(visit);
      guestsInAll++;
    }
    leaving.ifPresent(Visit::end);
  }

  private boolean isHere(Visit visit) {
    Object who = visit.guest();
    return who == null
        ? strangers.getOrDefault(visit.address(), Set.of()).contains(visit)
        : guests.getOrDefault(who, Set.of()).contains(visit);
  }

  /** A connection is closed, whoever closed it. */
  public synchronized void leave(Visit visit) {
    remove(visit);
  }

  private void remove(Visit visit) {
    Object who = visit.guest();
    if (who == null) {
      strangersInAll -= removed(strangers, visit.address(), visit);
    } else {
      guestsInAll -= removed(guests, who, visit);
    }
  }

  private static <K> int removed(Map<K, Set<Visit>> from, K key, Visit visit) {
    Set<Visit> visits = from.get(key);
    if (visits == null || !visits.remove(visit)) {
      return 0;
    }
    if (visits.isEmpty()) {
      from.remove(key);
    }
    return 1;
  }

  /** The connection is secure. */
  public void secured(Visit visit) {
    visit.secured(nanos.getAsLong());
  }

  /** The head of a request came. */
  public void asking(Visit visit) {
    visit.asking(nanos.getAsLong());
  }

  /** A whole request came. */
  public void asked(Visit visit) {
    visit.asked(nanos.getAsLong());
  }

  /** Events are told on a connection from here on. */
  public void listening(Visit visit) {
    visit.listening(nanos.getAsLong());
  }

  /** A request is answered. */
  public void answered(Visit visit) {
    visit.answered(nanos.getAsLong());
  }

  /** Hangs up on whoever takes longer than they may; to be called every now and then. */
  public void hurry() {
    long now = nanos.getAsLong();
    List<Visit> overdue = new ArrayList<>();
    synchronized (this) {
      Stream.concat(strangers.values().stream(), guests.values().stream())
          .flatMap(Set::stream)
          .filter(one -> one.overdue(now, limits))
          .forEach(overdue::add);
      overdue.forEach(this::remove);
    }
    overdue.forEach(Visit::end);
  }

  /** How many connections there are. */
  public synchronized int size() {
    return strangersInAll + guestsInAll;
  }
}
