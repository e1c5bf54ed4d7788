package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What was treated and what was not. */
class CoverageSectionTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void aWorkshopThatHasJustBegunSaysWhatItDidNotTreat() {
    ReportParts report = report();

    List<String> coverage = report.words("coverage");

    session
        .view()
        .results()
        .observations()
        .forEach(o -> assertThat(coverage).contains(o.number() + " " + o.statement().en()));
    asked(session.view()).forEach(q -> assertThat(coverage).contains(q.wording().text().en()));
    assertThat(report.rows("coverage", "What a DPIA holds"))
        .containsExactly(
            List.of(
                "Whether a DPIA is required", "GDPR 35(1)", "Not asked: 0 of 1 question answered"),
            List.of("Description", "GDPR 35(7)(a)", "Not asked: 0 of 13 questions answered"),
            List.of(
                "Necessity and proportionality",
                "GDPR 35(7)(b)",
                "Not asked: 0 of 7 questions answered"),
            List.of("Risks", "GDPR 35(7)(c)", "Not asked"),
            List.of("Measures", "GDPR 35(7)(d)", "Not asked"),
            List.of("Advice of the DPO", "GDPR 35(2)", "Not asked: 0 of 3 questions answered"),
            List.of(
                "Views of people concerned", "GDPR 35(9)", "Not asked: 0 of 5 questions answered"),
            List.of("Prior consultation", "GDPR 36", "Not asked: 0 of 3 questions answered"),
            List.of("Review", "GDPR 35(11)", "Not asked: 0 of 1 question answered"),
            List.of(
                "Decision of the controller", "GDPR 24", "Not asked: 0 of 1 question answered"));
  }

  @Test
  void whatWasTreatedIsCounted() {
    ReportParts report =
        new ReportParts(
            Session.played("chatlog-finetuning", Language.NL, Depth.FULL).report(Language.NL));

    assertThat(report.rows("coverage", "Wat een DPIA bevat"))
        .extracting(List::getFirst, List::getLast)
        .contains(
            Tuple.tuple("Beschrijving", "Open: 12 van 13 vragen beantwoord, 1 open"),
            Tuple.tuple("Noodzaak en evenredigheid", "Vastgesteld: 7 van 7 vragen beantwoord"),
            Tuple.tuple(
                "Advies van de FG",
                "Open: 1 van 3 vragen beantwoord, 2 niet gevraagd; Advies van de FG: niet"
                    + " vastgelegd"));
  }

  @Test
  void mainThemesSayWhichThemesWereLeftOut() {
    ReportParts report =
        new ReportParts(
            Session.begun("chatlog-finetuning", Language.EN, Depth.MAIN_THEMES)
                .report(Language.EN));

    assertThat(report.words("coverage"))
        .anyMatch(text ->
            text.startsWith("No question on these themes was on the list:")
                && text.contains("Security"));
  }

  @Test
  void measuresAndRisksCountAsTreatedInPart() {
    decide(
        "obs-c1-1",
        new ObservationDecision(Outcome.HOLDS, "", "", "Write a notice", "Legal", null));

    assertThat(report().words("coverage"))
        .contains(
            "Open: 1 risk found, 0 of them weighed by the group",
            "Open: 1 measure agreed, 0 of them done; no residual risk is recorded");
    assertThat(report().words("method"))
        .contains("Open: 1 of 6 observations concluded", "Is in this report");
  }

  @Test
  void theSectionThatListsWhatWasLeftDoesNotReferToItself() {
    assertThat(report().words("coverage").subList(1, report().words("coverage").size()))
        .noneMatch(text -> text.contains("“What was treated and what was not”"));
    assertThat(report().words("summary"))
        .anyMatch(text -> text.endsWith("listed under “What was treated and what was not”."));
  }

  @Test
  void whereQuestionsAreCountedTwiceTheTablesSayWhatEachOfThemCounts() {
    String filling =
        "A question counts with every part that it fills, whatever its theme, so these numbers are"
            + " not those by theme.";

    assertThat(report().blocks("coverage", Block.Table.class).stream().map(Block.Table::caption))
        .satisfiesExactly(
            byProvision -> assertThat(byProvision).endsWith(filling),
            byPart -> assertThat(byPart).isEqualTo("Parts with their time"),
            byTheme ->
                assertThat(byTheme)
                    .isEqualTo(
                        "Questions by theme; each counts once, with the theme that it belongs"
                            + " to"));
    assertThat(report().blocks("method", Block.Table.class).stream().map(Block.Table::caption))
        .anyMatch(caption -> caption.endsWith(filling));
  }

  @Test
  void whatWasLeftOfTheListIsToldFromWhatWasNeverOnIt() {
    int listed = asked(session.view()).size();

    assertThat(listed).isLessThan(140);
    assertThat(report().words("coverage"))
        .contains(
            "0 of the 140 questions for this case came up: 0 are answered, 0 are"
                + " open. The list of this session held "
                + listed
                + " questions; "
                + listed
                + " of them were left for later. The other "
                + (140 - listed)
                + " were not on the list.");
  }

  @Test
  void whyASectionIsOpenWithEveryQuestionAnsweredIsSaid() {
    answer("dp-threshold", new AnswerValue.Choice("yes"));
    answer("pc-decision", new AnswerValue.Choice("go"));
    session.execute(new Command.WriteAction("action-1", "Call the supplier"));

    assertThat(report().rows("method", "Place in a DPIA report"))
        .extracting(List::getFirst, List::getLast)
        .contains(
            Tuple.tuple(
                "Is a DPIA obligatory, and why",
                "Open: 1 of 1 question answered; the threshold check itself is not recorded"),
            Tuple.tuple(
                "Decision and signature of the controller",
                "Open: 1 of 1 question answered; Decision: not recorded"),
            Tuple.tuple(
                "Open points (all unsure answers) and review date",
                "Open: 0 of 1 question answered; 1 action, 1 of them open; Review: not recorded"));
    assertThat(report().rows("coverage", "What a DPIA holds"))
        .contains(List.of("Review", "GDPR 35(11)", "Not asked: 0 of 1 question answered"));
  }

  private void answer(String question, AnswerValue value) {
    session.execute(new Command.AnswerQuestion(question, Answer.of(value)));
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }

  private void decide(String observation, ObservationDecision decision) {
    session.execute(new Command.DecideObservation(observation, decision));
  }

  private static List<Question> asked(WorkshopView view) {
    return view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .toList();
  }
}
