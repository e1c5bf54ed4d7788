package nl.casustafel.report.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontTablesTest {

  @ParameterizedTest
  @EnumSource
  void aFontOfTheReportHasAllItsTablesButThatOfSubstitutions(FontFile file) throws IOException {
    try (InputStream packed =
            FontFile.class.getResourceAsStream("/nl/casustafel/fonts/" + file.file());
        TrueTypeFont before = read(packed);
        TrueTypeFont after = read(file.open())) {
      Set<String> tables = new LinkedHashSet<>(before.getTableMap().keySet());
      tables.remove("GSUB");

      assertThat(after.getTableMap().keySet()).isEqualTo(tables);
      for (String table : tables) {
        assertThat(after.getTableBytes(after.getTableMap().get(table)))
            .as(table)
            .isEqualTo(before.getTableBytes(before.getTableMap().get(table)));
      }
    }
  }

  private static TrueTypeFont read(InputStream stream) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(stream));
  }
}
