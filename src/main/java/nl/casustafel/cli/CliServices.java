package nl.casustafel.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.session.kept.Countdown;

/** What the commands need; the composition root supplies it. */
public interface CliServices {

  /** The version of this build. */
  String version();

  /** The folder of the app's own data. */
  Path dataFolder();

  /**
   * Opens the database of a folder for writing; close it when done.
   *
   * @param command which command does so, for other programs to read
   * @throws CommandFailure when that cannot be done, with the reason in words
   */
  OpenWorkshops open(Path folder, String command);

  /**
   * Opens the database of a folder for reading only, also while another program has it; nothing in
   * the folder is made or changed.
   *
   * @throws CommandFailure when that cannot be done, with the reason in words
   */
  OpenWorkshops read(Path folder);

  /** Today, where the user is. */
  LocalDate today();

  List<CaseSource> builtInCases();

  GuideFiles guideFiles();

  ReadResult<CaseSource> checkCase(Path file);

  /** What the facilitator of the demonstration filled in beforehand. */
  WorkshopInfo demoInfo(CaseTemplate template, Language language, LocalDate date);

  /** A report is to be written soon: what can be done before the workshop is known is begun. */
  void prepareReport();

  /**
   * Writes the report of a workshop as PDF.
   *
   * @throws CommandFailure when the file cannot be written
   */
  void writeReport(WorkshopView view, Path file);

  /** An open database. */
  interface OpenWorkshops extends AutoCloseable {
    Workshops workshops();

    Path file();

    /**
     * The halls where phones can vote in these workshops; the same each time.
     *
     * @param countdown how time passes in them, as said the first time
     */
    Halls halls(Countdown countdown);

    @Override
    void close();
  }

  /** The first case whose id is given. */
  default Optional<CaseSource> builtInCase(String id) {
    return builtInCases().stream().filter(source -> source.template().id().equals(id)).findFirst();
  }
}
