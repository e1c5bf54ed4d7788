package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.SequencedMap;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.desktop.console.voting.model.VotingServices;
import nl.casustafel.desktop.report.ReportPress;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/**
 * What the window needs from the rest of the program. Everything that touches the disk blocks and
 * is called in the background.
 */
public interface ShellServices extends ReportPress {

  /** Opens the database, and makes it when there is none. */
  OpenResult openData();

  /** Opens the database only to look and print: nothing in its folder is made or changed. */
  OpenResult readData();

  /** Sets a damaged database aside and begins with an empty one. */
  OpenResult beginAnew();

  /** Puts a backup in the place of the database, which is set aside, and opens that. */
  OpenResult restore(Backup backup);

  /** The backups that can be put back and what they hold, the newest first. */
  SequencedMap<Backup, Holdings> goodBackups();

  Workshops workshops(Database database);

  /** Voting by phone in the workshops of a database. */
  VotingServices voting(Database database);

  /** The version of this build. */
  String version();

  Path dataFolder();

  GuideFiles guideFiles();

  Guide guide();

  /** The built-in cases, and those of a folder when one is given. */
  CaseShelf shelf(@Nullable Path ownFolder);

  Clock clock();
}
