package nl.casustafel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.live.hall.Group;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Later;
import nl.casustafel.live.hall.Site;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Holds a session without a window: phones vote as ever, the facilitator writes commands on
 * standard input. Ends with the input; the session can then be taken up again, unless {@code end}
 * was said.
 */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final CommandContext context;
  private final ServedLines lines;
  private final SessionStatus status = new SessionStatus();

  /** Which workshop people vote in. */
  static final class Which {
    @Option(names = "--workshop", paramLabel = "ID")
    private @Nullable String workshop;

    @Option(names = "--case", paramLabel = "ID")
    private @Nullable String caseId;
  }

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--address", paramLabel = "ADDRESS")
  private @Nullable String address;

  @Option(names = "--port", paramLabel = "N", defaultValue = "0")
  private int port;

  @Option(names = "--group", paramLabel = "same|new")
  private @Nullable Group group;

  ServeCommand(CommandContext context) {
    this.context = context;
    this.lines = new ServedLines(context.out());
  }

  @Override
  public Integer call() {
    CliServices services = context.services();
    Path folder = data == null ? services.dataFolder() : data;
    Site site = site();
    try (CliServices.OpenWorkshops open = services.open(folder, "serve")) {
      Workshop workshop = workshop(services, open, folder);
      OpenedHall opened = opened(open, workshop, site);
      try (Hall hall = opened.hall()) {
        lines.begin(
            status.serving(
                hall, workshop.view().identity().id().value(), notice(opened).orElse(null)));
        workshop.listenToOthers(other -> tell("caught-up", CliText.CAUGHT_UP));
        obey(new SessionScript(hall, context.texts()));
      }
    }
    return CommandLineInterface.OK;
  }

  private Site site() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CommandFailure(CliText.BAD_PORT, Integer.toString(port));
    }
    String wanted = address;
    if (wanted == null) {
      return Site.here().atPort(port);
    }
    try {
      InetAddress at = InetAddress.getByName(wanted);
      if (at.isAnyLocalAddress()) {
        throw new CommandFailure(CliText.EVERY_ADDRESS, wanted);
      }
      return new Site(List.of(at), port, true);
    } catch (UnknownHostException e) {
      throw new CommandFailure(CliText.NOT_SERVED, wanted);
    }
  }

  /** A workshop that was begun for it does not stay when it cannot be served. */
  private OpenedHall opened(CliServices.OpenWorkshops open, Workshop workshop, Site site) {
    try {
      return OpenedHall.of(
          open.halls(new Later()), workshop, site, group, () -> tell("guessing", CliText.GUESSING));
    } catch (RuntimeException failure) {
      if (which.caseId != null) {
        open.workshops().delete(workshop.view().identity().id());
      }
      throw failure;
    }
  }

  /** Says something that was not asked for. Any thread. */
  private void tell(String event, CliText notice) {
    lines.say(status.line(Map.of("event", event, "notice", context.texts().of(notice))));
  }

  /** That it is not where it was to be, and that people are counted anew. */
  private Optional<String> notice(OpenedHall opened) {
    Hall hall = opened.hall();
    List<String> said = new ArrayList<>();
    hall.portNotFree()
        .ifPresent(port ->
            said.add(
                context
                    .texts()
                    .of(CliText.PORT_TAKEN, Integer.toString(port), hall.page().toString())));
    if (opened.earlier() != null) {
      said.add(group(opened.earlier()));
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }

  private String group(EarlierGathering earlier) {
    Texts texts = context.texts();
    LocalDate day = earlier.day();
    return day == null
        ? texts.of(CliText.DAY_NOT_KNOWN, earlier.joined())
        : texts.of(
            CliText.COUNTED_ANEW,
            " (" + texts.date(day) + ")",
            earlier.joined(),
            earlier.voteOpen() ? 1 : 0);
  }

  private void obey(SessionScript script) {
    BufferedReader in = context.in();
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.strip().equals("quit")) {
          return;
        }
        if (!line.isBlank()) {
          lines.say(script.run(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workshop workshop(CliServices services, CliServices.OpenWorkshops open, Path folder) {
    String id = which.workshop;
    if (id != null) {
      return WorkshopChoice.open(open.workshops(), id, folder);
    }
    String wanted = which.caseId == null ? "" : which.caseId;
    CaseSource source =
        services
            .builtInCase(wanted)
            .orElseThrow(() -> WorkshopChoice.unknownCase(services, wanted));
    Language language = context.texts().language();
    return open.workshops()
        .begin(
            services.demoInfo(source.template(), language, services.today()),
            source,
            services.guideFiles());
  }
}
