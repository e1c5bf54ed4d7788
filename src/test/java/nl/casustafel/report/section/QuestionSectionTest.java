package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.answer.Answer;
import org.junit.jupiter.api.Test;

/** Questions with their answers. */
class QuestionSectionTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void anAnswerStandsWithItsReasonsAndWithTheRiskItPointsTo() {
    session.execute(
        new Command.AnswerQuestion(
            "tr-told-ai",
            Answer.of(new AnswerValue.Choice("unsure"))
                .because("Nobody here knows")
                .dissenting("HR is sure")
                .foundOutBy("DPO", Session.DAY)));

    assertThat(report().facts("questions", "Do the people concerned know that AI uses their data?"))
        .containsExactly(
            new Fact("Answer", Phrase.strong("Unsure")),
            new Fact("Why", Phrase.of("Nobody here knows")),
            new Fact("Dissent", Phrase.of("HR is sure")),
            new Fact("Who finds out", Phrase.of("DPO, by 23 November 2026")),
            new Fact(
                "Points to a risk", ReportParts.lines("People do not know AI uses their data")),
            new Fact(
                "References",
                new Phrase.Quiet(
                    "GDPR 12-14 · GDPR 5(1)(a) · Workshop report 1.1 · Workshop report 2.2")));
  }

  @Test
  void reasonsWithoutAnAnswerAreNotLost() {
    session.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.NONE.because("To be asked next week")));

    assertThat(report().facts("questions", "Do the people concerned know that AI uses their data?"))
        .startsWith(
            new Fact("Answer", Phrase.strong("No answer recorded")),
            new Fact("Why", Phrase.of("To be asked next week")));
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }
}
