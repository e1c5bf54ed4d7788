package nl.casustafel.workshop.session.guest;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.Gathering;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.Turnout;
import org.jspecify.annotations.Nullable;

/**
 * Who joined, and who may. Of those who joined only they count who showed themselves in this
 * gathering; the others are still known. Not for several threads at a time.
 */
public final class Guests {
  /** Four times the largest room that we know of. */
  public static final int MOST = 2_500;

  private final Map<TokenHash, Participant> joined = new HashMap<>();
  private final Set<TokenHash> tickets;
  private final Set<String> offered = new HashSet<>();
  private int voters;
  private int observers;
  private int people;
  private Gathering gathering;

  public Guests(SessionStore.People stored) {
    this.tickets = new HashSet<>(stored.unusedTickets());
    this.gathering = stored.gathering();
    stored.participants().forEach(participant -> put(participant.token(), participant));
  }

  Gathering gathering() {
    return gathering;
  }

  public @Nullable Participant of(TokenHash token) {
    return joined.get(token);
  }

  /** All who joined, the observers too; a view that follows later joins. */
  public Collection<Participant> all() {
    return Collections.unmodifiableCollection(joined.values());
  }

  /** Why somebody may not join; null when they may, and then they are in. */
  public @Nullable JoinReply join(JoinRequest request, SessionSettings settings, Batch batch) {
    Participant before = joined.get(request.token());
    boolean table = settings.assurance() == Assurance.TABLE;
    Participant now =
        new Participant(
            request.token(),
            request.observer(),
            request.role(),
            table ? request.people() : 1,
            gathering.number());
    if (!fits(now)) {
      return new JoinReply.Malformed();
    }
    if (before == null) {
      JoinReply no = letIn(request, settings, batch);
      if (no != null) {
        return no;
      }
    }
    if (!now.equals(before)) {
      set(now, before, batch);
    }
    return null;
  }

  /** Somebody who joined shows themselves: from now on they count in this gathering. */
  public Participant shown(Participant who, Batch batch) {
    if (who.gathering() == gathering.number()) {
      return who;
    }
    Participant here = who.in(gathering.number());
    set(here, who, batch);
    return here;
  }

  /** Takes somebody out; their place is free. */
  public void takeOut(Participant who, Batch batch) {
    put(who.token(), null);
    batch.add(new SessionWrite.ParticipantGone(who.token()), () -> put(who.token(), who));
  }

  private void set(Participant now, @Nullable Participant before, Batch batch) {
    put(now.token(), now);
    batch.add(new SessionWrite.ParticipantWrite(now), () -> put(now.token(), before));
  }

  /** Begins another gathering, in which nobody counts before they show themselves; or goes on. */
  void gather(Gathering now, Batch batch) {
    Gathering before = gathering;
    enter(now);
    batch.add(new SessionWrite.GatheringWrite(now), () -> enter(before));
  }

  private void enter(Gathering now) {
    gathering = now;
    voters = 0;
    observers = 0;
    people = 0;
    joined.values().forEach(participant -> count(participant, 1));
  }

  private @Nullable JoinReply letIn(JoinRequest request, SessionSettings settings, Batch batch) {
    boolean withTicket = settings.assurance() == Assurance.TICKETS;
    TokenHash ticket = TokenHash.of(request.code().value());
    boolean right = withTicket ? tickets.contains(ticket) : request.code().equals(settings.code());
    if (!right) {
      return new JoinReply.WrongCode();
    }
    if (settings.locked()) {
      return new JoinReply.Locked();
    }
    if (voters + observers >= MOST) {
      return new JoinReply.Full();
    }
    if (withTicket) {
      tickets.remove(ticket);
      batch.add(new SessionWrite.TicketUsed(ticket), () -> tickets.add(ticket));
    }
    return null;
  }

  // A page that lies open may still show a role that is not offered any more.
  private boolean fits(Participant participant) {
    boolean roleFits = participant.role() == null || offered.contains(participant.role());
    return roleFits && participant.people() >= 1 && participant.people() <= JoinRequest.MOST_PEOPLE;
  }

  /** Those who join may choose one of these roles, or one that was offered before. */
  public void offer(List<String> roles) {
    offered.addAll(roles);
  }

  /** The roles, and after them those that somebody chose who joined. */
  public List<String> withChosen(List<String> roles) {
    return Stream.concat(
            roles.stream(),
            joined.values().stream().map(Participant::role).filter(Objects::nonNull).sorted())
        .distinct()
        .toList();
  }

  /** Adds tickets to those that are left. */
  public void issue(Set<TokenHash> more, Batch batch) {
    tickets.addAll(more);
    batch.add(new SessionWrite.TicketsIssued(more), () -> tickets.removeAll(more));
  }

  public Attendance attendance(int connected) {
    return new Attendance(voters, observers, connected, people);
  }

  public Turnout turnout(Assurance assurance) {
    return new Turnout(assurance, voters, observers, assurance == Assurance.TABLE ? people : 0);
  }

  private void put(TokenHash token, @Nullable Participant now) {
    Participant before = now == null ? joined.remove(token) : joined.put(token, now);
    count(before, -1);
    count(now, 1);
  }

  private void count(@Nullable Participant participant, int by) {
    if (participant == null || participant.gathering() != gathering.number()) {
      return;
    }
    if (participant.observer()) {
      observers += by;
    } else {
      voters += by;
      people += by * participant.people();
    }
  }
}
