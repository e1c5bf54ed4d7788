package nl.casustafel.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;

/** Workshops on the real cases in a real database, for tests of windows. */
public final class RealWorkshops implements AutoCloseable {
  /** Monday 23 November 2026, a quarter to eleven in Amsterdam. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:45:00Z"), ZoneId.of("Europe/Amsterdam"));

  private final Database database;
  private final Workshops workshops;

  public RealWorkshops(Path folder) {
    this.database =
        switch (Database.open(new DataFolder(folder), CLOCK)) {
          case OpenResult.Opened opened -> opened.database();
          case OpenResult.Newer newer -> throw new AssertionError(newer.toString());
          case OpenResult.Damaged damaged -> throw new AssertionError(damaged.toString());
          case OpenResult.Foreign foreign -> throw new AssertionError(foreign.toString());
          case OpenResult.InUse inUse -> throw new AssertionError(inUse.toString());
          case OpenResult.Failed failed -> throw new AssertionError(failed.failure());
        };
    this.workshops = new Workshops(database.store(), CLOCK);
  }

  public Workshops workshops() {
    return workshops;
  }

  /** Begins a workshop about selecting candidates. */
  public Workshop begin(Language language) {
    boolean dutch = language == Language.NL;
    return workshops.begin(
        new WorkshopInfo(
            dutch ? "Proef werving, regio Oost" : "Recruitment pilot, region East",
            dutch ? "Woonstichting De Vaart" : "Housing association De Vaart",
            LocalDate.now(CLOCK),
            language,
            List.of(new RoleCount(dutch ? "FG" : "DPO", 1), new RoleCount("HR", 4)),
            Depth.CORE),
        source("recruitment-screening"),
        GuideFiles.builtIn());
  }

  public static CaseSource source(String id) {
    return new CaseLibrary(BuiltIn.guide().knownIds()).builtIn().find(id).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }
}
