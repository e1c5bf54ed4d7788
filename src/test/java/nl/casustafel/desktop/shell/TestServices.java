package nl.casustafel.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.SequencedMap;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.console.voting.model.VotingServices;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** The real services on a folder of a test; only the press is out of order. */
final class TestServices implements ShellServices {
  private final Path folder;
  private final Clock clock;
  final VotingRoom room;

  /** Services on the day after {@link RealWorkshops#CLOCK}. */
  TestServices(Path folder) {
    this.folder = folder;
    this.clock = Clock.offset(RealWorkshops.CLOCK, Duration.ofDays(1));
    this.room = new VotingRoom(clock);
  }

  @Override
  public OpenResult openData() {
    return Database.open(new DataFolder(folder), clock);
  }

  @Override
  public OpenResult readData() {
    return Database.read(new DataFolder(folder), clock);
  }

  @Override
  public OpenResult restore(Backup backup) {
    return Database.restore(new DataFolder(folder), clock, backup);
  }

  @Override
  public OpenResult beginAnew() {
    return Database.beginAnew(new DataFolder(folder), clock);
  }

  @Override
  public SequencedMap<Backup, Holdings> goodBackups() {
    return new Backups(new DataFolder(folder), clock).good();
  }

  @Override
  public Workshops workshops(Database database) {
    return new Workshops(database.store(), clock);
  }

  @Override
  public VotingServices voting(Database database) {
    return room.services();
  }

  @Override
  public String version() {
    return "7.8.9";
  }

  @Override
  public Path dataFolder() {
    return folder;
  }

  @Override
  public GuideFiles guideFiles() {
    return GuideFiles.builtIn();
  }

  @Override
  public Guide guide() {
    return BuiltIn.guide();
  }

  @Override
  public CaseShelf shelf(@Nullable Path ownFolder) {
    CaseLibrary library = new CaseLibrary(guide().knownIds());
    return ownFolder == null ? library.builtIn() : library.with(ownFolder);
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public byte[] print(WorkshopView view, Language language) throws IOException {
    throw new IOException("the press is out of order");
  }
}
