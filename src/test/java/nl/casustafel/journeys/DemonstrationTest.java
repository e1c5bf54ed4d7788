package nl.casustafel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.App;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.cli.CliServices;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration of every case in every language, as its report reads. */
class DemonstrationTest {
  private static final int LONG_ENOUGH_TO_TELL = 30;

  @TempDir private Path folder;

  private static List<LocalizedText> observationsAndCoreQuestions(WorkshopView view) {
    CaseTemplate template = view.content().caseTemplate();
    List<LocalizedText> expected = new ArrayList<>();
    template.observations().forEach(o -> expected.add(o.wording().statement()));
    view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .filter(Question::core)
        .forEach(question -> expected.add(question.wording().text()));
    return expected;
  }

  @ParameterizedTest
  @CsvSource({
    "chatlog-finetuning,NL", "chatlog-finetuning,EN",
    "recruitment-screening,NL", "recruitment-screening,EN",
    "patient-summaries,NL", "patient-summaries,EN"
  })
  void theReportHoldsEveryObservationAndEveryCoreQuestionAskedInThatLanguageOnly(
      String caseId, Language language) throws IOException {
    assertThat(
            new Terminal(language)
                .type(
                    "demo",
                    "--case",
                    caseId,
                    "--lang",
                    language.code(),
                    "--out",
                    folder.toString()))
        .isZero();

    String report = textOf(folder.resolve(caseId + "-" + language.code() + ".pdf"));
    List<LocalizedText> expected = observationsAndCoreQuestions(played());

    // The observations, 16 to 20 questions in the room and 13 that are answered before it.
    assertThat(expected).hasSizeBetween(6 + 16 + 13, 8 + 20 + 13);
    for (LocalizedText text : expected) {
      assertThat(report).contains(squeezed(text.in(language)));
      String other = text.in(language == Language.NL ? Language.EN : Language.NL);
      if (other.length() > LONG_ENOUGH_TO_TELL) {
        assertThat(report).doesNotContain(squeezed(other));
      }
    }
  }

  private WorkshopView played() {
    try (CliServices.OpenWorkshops open = new App().read(folder)) {
      return open.workshops().open(open.workshops().list().getFirst().id()).orElseThrow().view();
    }
  }

  private static String textOf(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  /** Without white space, because lines break where they fit. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
  }
}
