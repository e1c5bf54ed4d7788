package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Report;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Section;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of any kind, typed wherever one can type, on paper. */
class AnyTextTest {

  private static Arguments scripts() {
    return Arguments.of(
        """
        حماية البيانات الشخصية
        הגנת מידע (12) בתל אביב
        个人数据保护影响评估
        個人データの保護について
        개인정보 보호 영향평가
        व्यक्तिगत डेटा की सुरक्षा
        การคุ้มครองข้อมูลส่วนบุคคล
        პერსონალური მონაცემები
        Անձնական տվյալներ
        """,
        List.of(
            "حماية",
            "البيانات",
            "אביב",
            "个人数据保护影响评估",
            "個人データの保護について",
            "영향평가",
            "व्यक्तिगत",
            "การคุ้มครองข้อมูลส่วนบุคคล",
            "tekens die niet gedrukt kunnen worden"));
  }

  /** Pictures of several signs, letters with many marks, signs that turn, and broken ones. */
  private static Arguments marks() {
    return Arguments.of(
        String.join(
            "\n",
            "👩‍⚕️ 🇳🇱 🙂 1️⃣ 👍🏽",
            "Z̸a̴l̵g̶o̷ e\u0301e\u0300 a" + "\u0301\u0323".repeat(40),
            "\u202Eabc\u202C \u2067def\u2069 \u200Fghi",
            "p\uE000q\uDB80\uDC00r",
            "x\uD83Dy\uDE00z"),
        List.of("🙂", "é", "abc def ghi", "xyz", "tekens die niet gedrukt kunnen worden"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        scripts(),
        marks(),
        Arguments.of(
            "begin" + "\n".repeat(300) + "end " + "wxyz".repeat(1500) + "字".repeat(1500),
            List.of("begin", "end", "wxyzwxyzwxyz", "字字字字")),
        Arguments.of(
            "begin"
                + "\u2028\u2029\u0085\u000B\f\r\n".repeat(60)
                + "middle"
                + " \u00A0\u3000\u2003\u200B\u00AD".repeat(500)
                + "end",
            List.of("begin", "middle end")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itIsPrintedOrCountedAndTheReportIsStillForEveryone(String text, List<String> read)
      throws IOException {
    Report whole = session(text).report(Language.NL);
    List<Section> typed =
        whole.sections().stream()
            .filter(section -> List.of("summary", "observations", "actions").contains(section.id()))
            .toList();

    byte[] pdf = PdfWriter.bytes(new Report(Language.NL, whole.cover(), typed));

    assertThat(Conformance.failures(pdf, Conformance.ACCESSIBLE)).isEmpty();
    assertThat(Conformance.failures(pdf, Conformance.ARCHIVE)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      String all = read(stripper.getText(document));
      assertThat(all).contains(read.stream().map(AnyTextTest::read).toList());
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(read(stripper.getText(document))).as("page " + page).hasSizeGreaterThan(80);
      }
    }
  }

  private static String read(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
  }

  private static Session session(String text) {
    Session session = Session.begun("chatlog-finetuning", Language.NL, Depth.MAIN_THEMES);
    String line = text.length() > 150 ? text.substring(0, 150) : text;
    session.execute(
        new Command.Describe(
            new WorkshopInfo(
                line,
                line,
                Session.DAY,
                Language.NL,
                List.of(new RoleCount(line, 3)),
                Depth.MAIN_THEMES)));
    session.execute(new Command.WriteObservation(new OwnObservation("own-1", text)));
    session.execute(
        new Command.DecideObservation(
            "obs-c1-1",
            new ObservationDecision(Outcome.HOLDS, text, text, text, line, Session.DAY)));
    session.execute(
        new Command.AnswerQuestion(
            "tr-told-ai",
            Answer.of(new AnswerValue.Choice("unsure"))
                .because(text)
                .dissenting(text)
                .foundOutBy(line, Session.DAY)));
    session.execute(new Command.WriteAction("action-1", text));
    session.execute(new Command.FollowUpAction("action-1", new FollowUp(line, Session.DAY, false)));
    return session;
  }
}
