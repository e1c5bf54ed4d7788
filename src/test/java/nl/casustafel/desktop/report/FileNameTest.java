package nl.casustafel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DPIA report Chats 2026-11-23 | DPIA report Chats 2026-11-23.pdf
          Zoë: plan/2 "final"?         | Zoë plan 2 final.pdf
          ..\\..\\etc                  | etc.pdf
          ///                          | report.pdf
          """)
  void everySystemAcceptsTheName(String words, String name) {
    assertThat(FileName.of(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"500,124"})
  void aLongTitleIsShortened(int letters, int length) {
    assertThat(FileName.of("a".repeat(letters))).hasSize(length).endsWith(".pdf");
  }
}
