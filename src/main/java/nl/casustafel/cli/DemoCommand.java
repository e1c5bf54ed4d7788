package nl.casustafel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.live.client.PhoneVoting;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Site;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a whole workshop with simulated people, and writes database and report. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  // Fixed, so that the demonstration of a case reads the same every time.
  private static final long SEED = 20_261_123;

  private final CommandContext context;

  @Option(names = "--case", required = true, paramLabel = "ID")
  private String caseId = "";

  @Option(names = "--lang", paramLabel = "nl|en")
  private String lang = "";

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out = Path.of("");

  DemoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CliServices services = context.services();
    CaseSource source =
        services
            .builtInCase(caseId)
            .orElseThrow(() -> WorkshopChoice.unknownCase(services, caseId));
    Language language = language();
    try (CliServices.OpenWorkshops open = services.open(out, "demo")) {
      Workshop workshop =
          open.workshops()
              .begin(
                  services.demoInfo(source.template(), language, services.today()),
                  source,
                  services.guideFiles());
      play(open, workshop);
      Path report = out.resolve(caseId + "-" + language.code() + ".pdf");
      services.writeReport(workshop.view(), report);
      WorkshopView view = workshop.view();
      context.say(
          CliText.DEMO_DONE,
          source.template().titles().shortTitle().in(context.texts().language()),
          view.info().headCount(),
          view.results().progress().observations(),
          view.results().progress().questionsAnswered(),
          open.file().toString(),
          report.toString());
    }
    return CommandLineInterface.OK;
  }

  /** Everybody votes from a phone, through a real server. */
  private static void play(CliServices.OpenWorkshops open, Workshop workshop) {
    Halls halls = open.halls((delay, work) -> Thread.startVirtualThread(work));
    int people = workshop.view().info().headCount();
    try (Hall hall = OpenedHall.of(halls, workshop, Site.here(), null, () -> {}).hall();
        PhoneVoting voting = new PhoneVoting(hall.session(), hall.page(), people)) {
      new Rehearsal(workshop, SEED, voting::collect).play();
      hall.session().facilitation().end().join();
    }
  }

  private Language language() {
    if (lang.isEmpty()) {
      return context.texts().language();
    }
    return Language.ofCode(lang)
        .orElseThrow(() -> new CommandFailure(CliText.UNKNOWN_LANGUAGE, lang));
  }
}
