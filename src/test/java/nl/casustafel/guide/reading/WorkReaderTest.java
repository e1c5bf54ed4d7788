package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.lines;
import static nl.casustafel.guide.reading.Flawed.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** What is said about citations and addresses in the guide's data. */
class WorkReaderTest {
  private static final GuideFiles BUILT_IN = GuideFiles.builtIn();
  private static final String TRANSPARENCY = "questions/transparency.yaml";

  @Test
  void aReferenceToAWorkThatIsNotListedIsRefusedWhereverItStands() {
    String message =
        " cites no work of references.yaml. Add the work there, or cite one that stands there.";
    assertThat(problem(TRANSPARENCY, "ref: [GDPR", "ref: [GDRP"))
        .startsWith("“GDRP")
        .endsWith(message);
    assertThat(problem("flows/output-person.yaml", "src: [S1 P2", "src: [S3 P2"))
        .isEqualTo("“S3 P2”" + message);
    assertThat(problem("measures.yaml", "ref: [", "ref: [CJEU C-1/99, "))
        .isEqualTo("“CJEU C-1/99”" + message);
    assertThat(problem("law-status.yaml", "      - S1\n", "      - S9\n"))
        .isEqualTo("“S9”" + message);
    assertThat(problem("report.yaml", "- ref: GDPR 35(7)(a)", "- ref: GDRP 35(7)(a)"))
        .isEqualTo("“GDRP 35(7)(a)”" + message);
  }

  @Test
  void anEditionFromBeforeTheListOfWorksIsReadWithoutThem() {
    Map<String, String> texts = new HashMap<>(BUILT_IN.texts());
    texts.computeIfPresent(
        "references.yaml", (name, text) -> text.substring(0, text.indexOf("\nworks:")));

    assertThat(lines(GuideReader.read(new GuideFiles(texts)), Language.EN)).isEmpty();
  }

  @Test
  void aWorkNeedsARealAddress() {
    String address = "address: https://eur-lex.europa.eu/eli/reg/2016/679/oj";
    String message = " is no web address. Write the whole address, beginning with https://.";

    assertThat(problem("references.yaml", address, "address: eur-lex.europa.eu"))
        .isEqualTo("“eur-lex.europa.eu”" + message);
    assertThat(problem("references.yaml", address, "address: 'https://eur lex'"))
        .isEqualTo("“https://eur lex”" + message);
    assertThat(problem("references.yaml", address, "address: 'https:///eli'"))
        .isEqualTo("“https:///eli”" + message);
  }
}
