package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import nl.casustafel.report.Report;
import nl.casustafel.store.DataFolder;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Progress;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Databases as earlier editions wrote them. A workshop keeps the case and guide that it was begun
 * with, so today's readers have to read the guides of all earlier editions: what only today's guide
 * has to have is asked for from a higher {@code format} on.
 */
class EarlierEditionsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-07T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void theWorkshopsOfTheThreeCasesFromTheEditionWithFourMigrationsOpenAndAreWorkedOn()
      throws IOException {
    try (Database database = opened("migration-4.db.gz")) {
      Workshops workshops = new Workshops(database.store(), CLOCK);

      assertThat(workshops.list().stream().map(WorkshopSummary::progress).toList())
          .isEqualTo(
              List.of(
                  new Progress(47, 47, 8, 8, 17),
                  new Progress(42, 42, 9, 9, 13),
                  new Progress(42, 42, 7, 7, 8)));
      for (WorkshopSummary summary : workshops.list()) {
        Workshop workshop = workshops.open(summary.id()).orElseThrow();
        assertThat(workshop.view().results().progress()).isEqualTo(summary.progress());
        assertThat(workshop.execute(new Command.WriteAction("a-own", "Ask the works council")))
            .isInstanceOf(Executed.Done.class);
        assertThat(workshop.view().results().progress().openActions())
            .isEqualTo(summary.progress().openActions() + 1);
        assertThat(Report.of(workshop.view(), Language.NL, LocalDate.now(CLOCK)).sections())
            .isNotEmpty();
      }
    }
  }

  private Database opened(String stored) throws IOException {
    DataFolder data = new DataFolder(folder);
    try (InputStream packed =
        new GZIPInputStream(
            Objects.requireNonNull(
                EarlierEditionsTest.class.getResourceAsStream("earlier/" + stored)))) {
      Files.copy(packed, data.database());
    }
    OpenResult result = Database.open(data, CLOCK);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }
}
