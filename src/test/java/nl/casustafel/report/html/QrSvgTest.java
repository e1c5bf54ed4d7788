package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrSvgTest {

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "mr-IN-u-nu-deva", "tr-TR"})
  void theCodeIsDrawnTheSameWhateverDigitsTheSystemWrites(String system) {
    Locale before = Locale.getDefault();
    String drawn = drawn();
    try {
      Locale.setDefault(Locale.forLanguageTag(system));
      assertThat(drawn()).isEqualTo(drawn).contains("v1h-");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String drawn() {
    Markup markup = new Markup(UnaryOperator.identity());
    QrSvg.write(markup, "http://192.0.2.7:8080/#CFG23456", "the page", 30);
    return markup.written();
  }
}
