package nl.casustafel.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.vote.VoteSubject;

/** The facilitator’s commands, a line each, such as {@code open observation:obs-c1-1}. */
final class SessionScript {
  private static final Duration EXTRA = Duration.ofSeconds(30);

  private final Hall hall;
  private final Session session;
  private final Texts texts;
  private final SessionStatus status = new SessionStatus();

  SessionScript(Hall hall, Texts texts) {
    this.hall = hall;
    this.session = hall.session();
    this.texts = texts;
  }

  /** Carries out a line and returns what to print. Blocks until it is done. */
  String run(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String argument = words.size() > 1 ? words.get(1) : "";
    Facilitation lead = session.facilitation();
    if (words.size() > mostWords(words.getFirst())) {
      return wrong(line);
    }
    return switch (words.getFirst()) {
      case "open" -> open(words);
      case "close" -> close(words, argument);
      case "close-by-itself" -> closeByItself(words, argument);
      case "keep-open" -> done(words, lead.keepOpen());
      case "extend" -> done(words, lead.extend(EXTRA));
      case "reveal" -> reveal(words, argument);
      case "hide" -> done(words, lead.hide());
      case "lock" -> done(words, lead.lock(true));
      case "unlock" -> done(words, lead.lock(false));
      case "group" -> group(words, argument);
      case "new-code" -> done(words, lead.newCode());
      case "tickets" -> tickets(argument);
      case "take-out", "let-in" -> door(words, number(argument));
      case "status" -> status.of(session.view(), hall.manyFromOne());
      case "end" -> done(words, lead.end());
      default -> wrong(line);
    };
  }

  // Who writes more than a command takes meant something else, which may be for good.
  private static int mostWords(String command) {
    return switch (command) {
      case "open" -> 4;
      case "close", "close-by-itself", "reveal", "group", "tickets", "take-out", "let-in" -> 2;
      default -> 1;
    };
  }

  private String close(List<String> words, String argument) {
    Facilitation lead = session.facilitation();
    return switch (argument) {
      case "" -> done(words, lead.closeVoting());
      case "now" -> done(words, lead.closeNow());
      default -> wrong(String.join(" ", words));
    };
  }

  private String open(List<String> words) {
    Optional<VoteSubject> subject =
        words.size() < 2 ? Optional.empty() : VoteSubject.read(words.get(1));
    int dots = words.size() < 3 ? 0 : number(words.get(2));
    int most = words.size() < 4 ? dots : number(words.get(3));
    return subject
        .map(of -> done(words, session.facilitation().open(of, dots, most)))
        .orElseGet(() -> wrong(String.join(" ", words)));
  }

  private String closeByItself(List<String> words, String argument) {
    return switch (argument) {
      case "on", "off" -> done(words, session.facilitation().closeByItself(argument.equals("on")));
      default -> wrong(String.join(" ", words));
    };
  }

  /** What is done with an address from which many phones joined. */
  private String door(List<String> words, int address) {
    if (address == 0) {
      return wrong(String.join(" ", words));
    }
    if (hall.manyFromOne().stream().noneMatch(many -> many.number() == address)) {
      return status.line(
          Map.of(
              "refused",
              String.join(" ", words),
              "because",
              texts.of(CliText.NO_SUCH_ADDRESS, address)));
    }
    if (words.getFirst().equals("take-out")) {
      return done(words, hall.takeOut(address));
    }
    hall.letIn(address);
    return status.line(Map.of("done", words.getFirst()));
  }

  private String reveal(List<String> words, String argument) {
    Facilitation lead = session.facilitation();
    if (argument.isEmpty()) {
      return done(words, lead.reveal());
    }
    return VoteSubject.read(argument)
        .map(subject -> done(words, lead.reveal(subject)))
        .orElseGet(() -> wrong(String.join(" ", words)));
  }

  private String group(List<String> words, String argument) {
    Facilitation lead = session.facilitation();
    return switch (argument) {
      case "same" -> done(words, lead.goOnWithTheSame());
      case "new" -> done(words, lead.countAnew());
      default -> wrong(String.join(" ", words));
    };
  }

  private String tickets(String argument) {
    List<JoinCode> tickets =
        session.facilitation().tickets(Math.clamp(number(argument), 0, Facilitation.MOST_TICKETS));
    Deed deed = session.facilitation().issue(tickets).join();
    return deed instanceof Deed.Refused refused
        ? refused("tickets", refused)
        : status.line(
            Map.of("done", "tickets", "tickets", tickets.stream().map(JoinCode::value).toList()));
  }

  private String done(List<String> words, CompletableFuture<Deed> deed) {
    return switch (deed.join()) {
      case Deed.Done ignored -> status.line(Map.of("done", words.getFirst()));
      case Deed.Refused refused -> refused(words.getFirst(), refused);
    };
  }

  private String refused(String command, Deed.Refused refused) {
    return status.line(Map.of("refused", command, "because", refused.message(texts)));
  }

  private String wrong(String line) {
    return status.line(Map.of("refused", line, "because", texts.of(CliText.UNKNOWN_LINE)));
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }
}
