package nl.casustafel;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseFiles;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.cli.CliServices;
import nl.casustafel.cli.CliText;
import nl.casustafel.cli.CommandFailure;
import nl.casustafel.cli.StoreWords;
import nl.casustafel.desktop.console.voting.model.VotingServices;
import nl.casustafel.desktop.shell.ShellServices;
import nl.casustafel.desktop.shell.start.Launch;
import nl.casustafel.files.KeptLine;
import nl.casustafel.files.ObstacleText;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.guide.reading.GuideReader;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Addresses;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Later;
import nl.casustafel.live.hall.Servers;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.report.Report;
import nl.casustafel.report.pdf.PdfWriter;
import nl.casustafel.report.pdf.ReportFailure;
import nl.casustafel.report.pdf.TicketWriter;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Holder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.kept.Countdown;
import org.jspecify.annotations.Nullable;

/** The composition root: the only place that makes services and joins them. */
public final class App implements CliServices, ShellServices {
  // Easy to type.
  private static final int USUAL_PORT = 8080;

  private final DataFolder folder;
  private final Clock clock;
  private final Consumer<Path> log;
  private final Supplier<GuideFiles> guideFiles = Once.of(GuideFiles::builtIn);
  private final Supplier<Guide> guide = Once.of(this::readGuide);
  private @Nullable Serving serving;

  /** The program on the usual data folder of this platform. */
  public App() {
    this(DataFolder.usual(), Clock.system(ZoneId.systemDefault()), LogFile::in);
    log.accept(folder.path());
  }

  /** The program on a data folder and at a time of one's own. */
  public App(DataFolder folder, Clock clock) {
    this(folder, clock, elsewhere -> {});
  }

  private App(DataFolder folder, Clock clock, Consumer<Path> log) {
    this.folder = folder;
    this.clock = clock;
    this.log = log;
  }

  /** Opens the window; false when the toolkit cannot open one here. */
  boolean openWindow(Language language) {
    return Launch.window(this, language);
  }

  @Override
  public String version() {
    return Version.ofThisBuild();
  }

  @Override
  public Path dataFolder() {
    return folder.path();
  }

  @Override
  public OpenWorkshops open(Path other, String command) {
    log.accept(other);
    return opened(Database.open(new DataFolder(other), clock, command));
  }

  @Override
  public OpenWorkshops read(Path other) {
    return opened(Database.read(new DataFolder(other), clock));
  }

  private OpenWorkshops opened(OpenResult result) {
    return switch (result) {
      case OpenResult.Opened opened -> new OpenDatabase(opened.database(), clock);
      case OpenResult.Newer ignored -> throw new CommandFailure(CliText.STORE_NEWER);
      case OpenResult.Damaged damaged ->
          throw new CommandFailure(CliText.STORE_DAMAGED, damaged.file().toString());
      case OpenResult.Foreign(Path file) ->
          throw new CommandFailure(CliText.STORE_FOREIGN, file.toString());
      case OpenResult.InUse(Holder by) -> throw StoreWords.inUse(by, clock.getZone());
      case OpenResult.Failed failed -> throw StoreWords.of(failed.failure());
    };
  }

  @Override
  public List<CaseSource> builtInCases() {
    return new CaseLibrary(guide.get().knownIds()).builtIn().builtIn();
  }

  @Override
  public GuideFiles guideFiles() {
    return guideFiles.get();
  }

  @Override
  public Guide guide() {
    return guide.get();
  }

  @Override
  public CaseShelf shelf(@Nullable Path ownFolder) {
    CaseLibrary library = new CaseLibrary(guide.get().knownIds());
    return ownFolder == null ? library.builtIn() : library.with(ownFolder);
  }

  @Override
  public OpenResult openData() {
    return Database.open(folder, clock);
  }

  @Override
  public OpenResult readData() {
    return Database.read(folder, clock);
  }

  @Override
  public OpenResult restore(Backup backup) {
    return Database.restore(folder, clock, backup);
  }

  @Override
  public OpenResult beginAnew() {
    return Database.beginAnew(folder, clock);
  }

  @Override
  public SequencedMap<Backup, Holdings> goodBackups() {
    return new Backups(folder, clock).good();
  }

  @Override
  public Workshops workshops(Database database) {
    return new Workshops(database.store(), clock);
  }

  @Override
  public VotingServices voting(Database database) {
    Serving now = serving;
    if (now == null || !now.database().equals(database)) {
      now =
          new Serving(
              database,
              new VotingServices(
                  halls(database, clock, new Later()),
                  USUAL_PORT,
                  new KeptLine(folder.path().resolve("voting-closing.txt")),
                  TicketWriter::bytes));
      serving = now;
    }
    return now.services();
  }

  /** What serves the workshops of a database: the next session may need the port of the last. */
  private record Serving(Database database, VotingServices services) {}

  private static Halls halls(Database database, Clock clock, Countdown countdown) {
    KeptLine last = new KeptLine(database.folder().path().resolve("voting-address.txt"));
    return new Halls(
        new Sessions(database.sessions(), clock, countdown, new SecureRandom()),
        Servers.usual(clock),
        countdown,
        new Addresses(NetworkAddress::present, last));
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public byte[] print(WorkshopView view, Language language) {
    return PdfWriter.bytes(Report.of(view, language, today()));
  }

  @Override
  public ReadResult<CaseSource> checkCase(Path file) {
    return CaseFiles.check(file, guide.get().knownIds());
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public WorkshopInfo demoInfo(CaseTemplate template, Language language, LocalDate date) {
    return Rehearsal.info(template, language, date);
  }

  @Override
  public void prepareReport() {
    PdfWriter.prepare();
  }

  @Override
  public void writeReport(WorkshopView view, Path file) {
    Language language = view.info().language();
    try {
      PdfWriter.write(Report.of(view, language, today()), file);
    } catch (ReportFailure failure) {
      throw new CommandFailure(ObstacleText.of(failure.reason()), file.toString());
    }
  }

  private Guide readGuide() {
    return switch (GuideReader.read(guideFiles.get())) {
      case ReadResult.Loaded<Guide> loaded -> loaded.value();
      // The guide is part of the program and a test reads it, so this cannot happen to a user.
      case ReadResult.Rejected<Guide> rejected ->
          throw new IllegalStateException("the guide: " + rejected.problems().getFirst());
    };
  }

  /** A database opened for one command. */
  private static final class OpenDatabase implements OpenWorkshops {
    private final Database database;
    private final Clock clock;
    private @Nullable Halls halls;

    OpenDatabase(Database database, Clock clock) {
      this.database = database;
      this.clock = clock;
    }

    @Override
    public Workshops workshops() {
      return new Workshops(database.store(), clock);
    }

    @Override
    public Path file() {
      return database.folder().database();
    }

    @Override
    public synchronized Halls halls(Countdown countdown) {
      Halls one = halls;
      if (one == null) {
        one = App.halls(database, clock, countdown);
        halls = one;
      }
      return one;
    }

    @Override
    public void close() {
      database.close();
    }
  }
}
