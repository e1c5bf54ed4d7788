package nl.casustafel.desktop.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTargetTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "report, report.pdf",
    "report.pdf, report.pdf",
    "Report.PDF, Report.PDF",
    "report 29.11.2026, report 29.11.2026.pdf"
  })
  void whatIsSavedEndsAsAPdf(String typed, String saved) {
    assertThat(PdfTarget.of(folder.resolve(typed))).isEqualTo(folder.resolve(saved));
  }

  @Test
  void aFileAboutWhichTheDialogDidNotAskStaysAsItIs() throws Exception {
    Files.writeString(folder.resolve("report.pdf"), "of last week");
    Files.writeString(folder.resolve("report (2).pdf"), "of yesterday");

    assertThat(PdfTarget.of(folder.resolve("report"))).isEqualTo(folder.resolve("report (3).pdf"));
  }

  @Test
  void aFileThatTheDialogAskedAboutIsWritten() throws Exception {
    Path chosen = Files.writeString(folder.resolve("report.pdf"), "of last week");

    assertThat(PdfTarget.of(chosen)).isEqualTo(chosen);
  }
}
