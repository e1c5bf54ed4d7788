package nl.casustafel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.casustafel.desktop.console.voting.model.Hall;
import nl.casustafel.desktop.console.voting.model.TicketSheet;
import nl.casustafel.desktop.console.voting.model.VotingServices;
import nl.casustafel.live.Limits;
import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.NetworkAddress;
import nl.casustafel.report.Tickets;
import nl.casustafel.report.pdf.TicketWriter;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Countdown;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionStore;
import nl.casustafel.workshop.session.Sessions;
import org.jspecify.annotations.Nullable;

/** Voting by phone for the window: real sessions, real servers, the networks of this computer. */
final class WindowVoting implements VotingServices {
  private static final int USUAL_PORT = 8080;

  private final Sessions sessions;
  private final Clock clock;
  private final Countdown countdown;
  private final ListeningMemory memory;
  private final ClosingMemory closing;
  private final AtomicReference<@Nullable Hall> retired = new AtomicReference<>();

  WindowVoting(
      SessionStore store,
      Clock clock,
      Countdown countdown,
      ListeningMemory memory,
      ClosingMemory closing) {
    this.sessions = new Sessions(store, clock, countdown, new SecureRandom());
    this.clock = clock;
    this.countdown = countdown;
    this.memory = memory;
    this.closing = closing;
  }

  @Override
  public List<NetworkAddress> addresses() {
    // The one used last goes first while it is there: phones look for the page on it.
    return NetworkAddress.present().stream()
        .sorted(Comparator.comparing(at -> !memory.isAt(at.address())))
        .toList();
  }

  /** Easy to type. */
  @Override
  public int usualPort() {
    return USUAL_PORT;
  }

  @Override
  public Session begin(Workshop workshop) {
    return sessions.begin(workshop, Assurance.OPEN, List.of());
  }

  @Override
  public Optional<Session> unfinished(Workshop workshop) {
    return sessions.resume(workshop);
  }

  @Override
  public LiveServer serve(Session session, Listening listening, Runnable alarm) {
    closeRetired(retired.get());
    LiveServer server = LiveServer.start(session, listening, Limits.USUAL, clock, alarm);
    memory.keep(listening);
    return server;
  }

  @Override
  public boolean servedSecurely() {
    return memory.secure();
  }

  @Override
  public boolean closesByItself() {
    return closing.byItself();
  }

  @Override
  public void closeByItself(boolean wanted) {
    closing.keep(wanted);
  }

  @Override
  public void retire(Hall hall) {
    closeRetired(retired.get());
    retired.set(hall);
    countdown.after(LiveServer.FAREWELL, () -> closeRetired(hall));
  }

  private void closeRetired(@Nullable Hall hall) {
    if (hall != null && retired.compareAndSet(hall, null)) {
      hall.close();
    }
  }

  @Override
  public byte[] print(TicketSheet sheet) {
    return TicketWriter.bytes(
        new Tickets(sheet.workshop(), sheet.page(), sheet.codes(), sheet.language()));
  }
}
