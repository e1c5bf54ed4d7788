package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Report;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.Sessions;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.pdf.PrintedLines.Line;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on the pages, in points from the upper left corner. */
class PrintedPagesTest {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double LEFT = 20 * MILLIMETRE;
  private static final double RIGHT = 190 * MILLIMETRE;
  private static final double TEXT_TOP = 24 * MILLIMETRE;
  private static final double TEXT_BOTTOM = 275 * MILLIMETRE;

  private static List<List<Line>> rehearsed;

  @BeforeAll
  static void print() throws IOException {
    rehearsed = pages(Session.rehearsed("chatlog-finetuning", Language.NL), Language.NL);
  }

  @Test
  void nothingStandsOutsideTheMarginsHoweverLongAWordIs() throws IOException {
    assertThat(pages(Sessions.hostile(), Language.EN))
        .hasSizeGreaterThan(10)
        .allSatisfy(page ->
            assertThat(page)
                .allSatisfy(line -> {
                  assertThat(line.left()).isGreaterThan(LEFT - 1);
                  assertThat(line.right()).isLessThan(RIGHT + 1);
                }));
  }

  @Test
  void noPageEndsWithAHeading() {
    assertThat(rehearsed)
        .allSatisfy(page -> assertThat(text(page).getLast().size()).isLessThan(12));
  }

  @Test
  void everyPageButTheFrontSaysWhatItBelongsToAndItsNumber() {
    int pages = rehearsed.size();
    for (int page = 2; page <= pages; page++) {
      List<Line> lines = rehearsed.get(page - 1);
      assertThat(lines.getFirst().words()).isEqualTo("Demonstratie: Chats die een model leren");
      assertThat(lines.getLast().words()).isEqualTo(page + " / " + pages);
    }
    assertThat(rehearsed.getFirst()).noneMatch(line -> line.words().equals("1 / " + pages));
  }

  @Test
  void aTableThatGoesOnOverleafRepeatsItsColumnNames() throws IOException {
    Report report = Session.begun("patient-summaries", Language.EN, Depth.CORE).report(Language.EN);
    Block table =
        new Block.Table(
            "Numbers",
            List.of(Column.of("First column", 50), Column.of("Second column", 50)),
            IntStream.rangeClosed(1, 60)
                .mapToObj(row -> List.of(Phrase.of("Row " + row), Phrase.of("of sixty")))
                .toList());
    Section section = new Section("long", "Longer than a page", "", List.of(table));

    List<List<Line>> pages =
        PrintedLines.of(PdfWriter.bytes(new Report(Language.EN, report.cover(), List.of(section))))
            .stream()
            .filter(page -> page.stream().anyMatch(line -> line.words().startsWith("Row ")))
            .toList();

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(page ->
            assertThat(text(page).getFirst().words()).isEqualTo("First column Second column"));
  }

  @Test
  void noRiskLeavesAThirdOfItsPageWhite() {
    int first = pageWith("Gevonden risico’s");
    int last = pageWith("Actiepunten");

    assertThat(rehearsed.subList(first, last))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(white(page)).as(page.getLast().words()).isLessThan(1 / 3.0));
  }

  @Test
  void noPageEndsWithTheNamesOfColumnsHoweverHighTheFirstRowIs() throws IOException {
    Report report = Session.begun("patient-summaries", Language.EN, Depth.CORE).report(Language.EN);
    for (int before = 12; before <= 36; before += 3) {
      List<List<Line>> pages = printed(report, filled(before), highRows(8));

      assertThat(pages)
          .as("after " + before + " lines")
          .allSatisfy(
              page -> assertThat(text(page).getLast().words()).doesNotStartWith("First column"));
    }
  }

  @Test
  void theLastPageIsNotEmptyHoweverLongTheReportIs() throws IOException {
    Report report = Session.begun("patient-summaries", Language.EN, Depth.CORE).report(Language.EN);
    for (int rows = 26; rows <= 34; rows++) {
      List<List<Line>> pages = printed(report, List.of(), rows(rows, "of them"));

      assertThat(text(pages.getLast())).as(rows + " rows").isNotEmpty();
    }
  }

  private static List<Block> filled(int lines) {
    return IntStream.rangeClosed(1, lines)
        .<Block>mapToObj(line -> new Block.Paragraph(Block.Tone.TEXT, "Line " + line))
        .toList();
  }

  private static List<Block> highRows(int rows) {
    return rows(rows, "A cell of many lines. ".repeat(24));
  }

  private static List<Block> rows(int rows, String words) {
    return List.of(
        new Block.Group(
            "Of a height",
            List.of(
                new Block.Table(
                    "Numbers",
                    List.of(Column.of("First column", 50), Column.of("Second column", 50)),
                    IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(Phrase.of("Row " + row), Phrase.of(words)))
                        .toList()))));
  }

  private static List<List<Line>> printed(Report report, List<Block> first, List<Block> last)
      throws IOException {
    List<Section> sections = new ArrayList<>();
    if (!first.isEmpty()) {
      sections.add(new Section("first", "First", "", first));
    }
    sections.add(new Section("last", "Last", "", last));
    return PrintedLines.of(PdfWriter.bytes(new Report(Language.EN, report.cover(), sections)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void noWordIsCutBecauseItsColumnIsNarrow(String caseId) throws IOException {
    Session session = Session.rehearsed(caseId, Language.NL);

    Map<String, Long> printed =
        counted(pages(session, Language.NL).stream().flatMap(List::stream).map(Line::words));
    Map<String, Long> said =
        counted(
            ReportWords.of(session.report(Language.NL)).stream()
                .filter(text -> !text.startsWith("http")));

    assertThat(said)
        .allSatisfy((part, times) ->
            assertThat(printed.getOrDefault(part, 0L)).as(part).isGreaterThanOrEqualTo(times));
  }

  private static Map<String, Long> counted(Stream<String> texts) {
    return texts
        .flatMap(PrintedPagesTest::parts)
        .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
  }

  /** What stands between the places where a line may end. */
  private static Stream<String> parts(String words) {
    return Stream.of(words.split("\\s|(?<=[-–—])")).filter(part -> !part.isEmpty());
  }

  @Test
  void noPageHoldsOnlyALineOrTwo() throws IOException {
    List<List<Line>> pages =
        pages(Session.played("patient-summaries", Language.EN, Depth.CORE), Language.EN);

    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(page -> assertThat(text(page)).hasSizeGreaterThan(3));
  }

  private static int pageWith(String heading) {
    for (int page = 1; page < rehearsed.size(); page++) {
      if (rehearsed.get(page).stream()
          .anyMatch(line -> line.size() > 15 && line.words().equals(heading))) {
        return page;
      }
    }
    throw new AssertionError("no page begins " + heading);
  }

  /** The share of the text's height below the last line. */
  private static double white(List<Line> page) {
    return (TEXT_BOTTOM - text(page).getLast().base()) / (TEXT_BOTTOM - TEXT_TOP);
  }

  /** Without header and page number. */
  private static List<Line> text(List<Line> page) {
    return page.stream().filter(l -> l.base() > TEXT_TOP && l.base() < TEXT_BOTTOM + 2).toList();
  }

  private static List<List<Line>> pages(Session session, Language language) throws IOException {
    return PrintedLines.of(PdfWriter.bytes(session.report(language)));
  }
}
