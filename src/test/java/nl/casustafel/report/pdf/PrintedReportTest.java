package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Report;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.Sessions;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as people get them: valid, whole, and looked at page by page. */
class PrintedReportTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("casustafel.screenshots", "target/screenshots"));

  /** A workshop and the name under which its pages are kept as pictures. */
  record Print(String name, Session session, Language language) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Print> prints() {
    Stream<Print> rehearsed =
        Session.CASES.stream()
            .flatMap(id ->
                Stream.of(Language.values())
                    .map(l -> new Print(id + "-" + l.code(), Session.rehearsed(id, l), l)));
    Stream<Print> begun =
        Stream.of(Language.values())
            .map(l ->
                new Print(
                    "begun-" + l.code(),
                    Session.begun("chatlog-finetuning", l, Depth.MAIN_THEMES),
                    l));
    Stream<Print> extremes =
        Stream.of(
            new Print(
                "every-question-nl",
                Session.played("patient-summaries", Language.NL, Depth.FULL),
                Language.NL),
            new Print("hostile-en", Sessions.hostile(), Language.EN));
    return Stream.of(rehearsed, begun, extremes).flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("prints")
  void itIsForArchivesAndForEveryoneAndLosesNoCharacter(Print print) throws IOException {
    Report report = print.session().report(print.language());

    byte[] pdf = PdfWriter.bytes(report);

    assertThat(Conformance.failures(pdf, Conformance.ACCESSIBLE)).isEmpty();
    assertThat(Conformance.failures(pdf, Conformance.ARCHIVE)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(report.title());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(print.language().code());
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .hasSameSizeAs(report.sections());
      assertThat(lost(report, new PDFTextStripper().getText(document))).isEmpty();
      keepPictures(print.name(), document);
    }
  }

  /** Characters that the report has more of than the text of its PDF. */
  private static Map<String, Long> lost(Report report, String extracted) {
    Map<String, Long> left = counts(ReportWords.of(report), report.language());
    counts(List.of(extracted), report.language())
        .forEach((character, count) -> left.merge(character, -count, Long::sum));
    left.values().removeIf(count -> count <= 0);
    return left;
  }

  private static Map<String, Long> counts(List<String> texts, Language language) {
    try (Typesetting type = Typesetting.open(language)) {
      return texts.stream()
          .map(type::printable)
          .flatMapToInt(String::codePoints)
          .filter(character -> !Character.isWhitespace(character) && character != 0xA0)
          .mapToObj(Character::toString)
          .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
  }

  private static void keepPictures(String name, PDDocument document) throws IOException {
    Files.createDirectories(PICTURES);
    PDFRenderer renderer = new PDFRenderer(document);
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      String file = String.format(Locale.ROOT, "report-%s-%02d.png", name, page);
      ImageIO.write(
          renderer.renderImageWithDPI(page - 1, 80), "png", PICTURES.resolve(file).toFile());
    }
  }
}
