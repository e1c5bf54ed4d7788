package nl.casustafel.desktop.console.voting.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.files.WholeFile;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.report.Tickets;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.SessionUnavailable;
import nl.casustafel.workshop.session.poll.Deed;

/**
 * Makes tickets: first the sheet on disk, then the tickets in use, so that none is in use that
 * nobody can print.
 */
final class TicketIssue {
  private final VotingModel voting;
  private final Supplier<WorkshopView> workshop;
  private final Language language;

  TicketIssue(VotingModel voting, Supplier<WorkshopView> workshop, Language language) {
    this.voting = voting;
    this.workshop = workshop;
    this.language = language;
  }

  /** The people that are expected, or another number when that is not known. */
  int people(int otherwise) {
    int present = workshop.get().info().headCount();
    return present > 0 ? present : otherwise;
  }

  void write(int count, Path target, IntConsumer written, Consumer<Exception> failed) {
    Hall hall = voting.hall();
    if (hall == null) {
      return;
    }
    List<JoinCode> codes = hall.session().facilitation().tickets(count);
    Tickets sheet =
        new Tickets(
            workshop.get().info().title(),
            hall.page().toString(),
            codes.stream().map(JoinCode::value).toList(),
            language);
    voting
        .tasks()
        .run(
            () -> {
              WholeFile.write(
                  target, voting.services().press().apply(sheet), () -> inUse(hall, codes));
              return codes.size();
            },
            written::accept,
            failed);
  }

  private static void inUse(Hall hall, List<JoinCode> codes) {
    Deed deed = hall.session().facilitation().issue(codes).join();
    if (deed instanceof Deed.Refused) {
      throw new SessionUnavailable(SessionUnavailable.Reason.NOT_STORED);
    }
  }
}
