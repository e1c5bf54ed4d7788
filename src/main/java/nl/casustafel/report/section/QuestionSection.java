package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.AnswerPhrases;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.FactLines;
import nl.casustafel.report.reading.PhoneWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.progress.Coverage;
import org.jspecify.annotations.Nullable;

/** Questions and answers by theme, with the reasons, who sees it otherwise, and what it raises. */
final class QuestionSection {
  private QuestionSection() {}

  static Section of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, lead(reading)));
    reading.results().themes().forEach(of -> blocks.add(theme(of, reading)));
    return new Section("questions", reading.say(ReportText.QUESTIONS), "", blocks);
  }

  private static String lead(Reading reading) {
    if (reading.view().coverage().count().cameUp() == 0) {
      return reading.say(ReportText.QUESTIONS_UNTREATED);
    }
    long doubts =
        reading.results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .filter(AskedQuestion::leavesDoubt)
            .count();
    String lead = reading.say(ReportText.QUESTIONS_LEAD);
    return doubts == 0 ? lead : lead + " " + reading.say(ReportText.DOUBT_IS_AN_ACTION, doubts);
  }

  private static Block theme(ThemeQuestions of, Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(of.theme().about())));
    String basis = Basis.ofTheme(reading, of.theme().id());
    if (!basis.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.QUIET, basis));
    }
    Coverage coverage = reading.view().coverage();
    List<Question> left = new ArrayList<>();
    for (AskedQuestion asked : of.questions()) {
      if (coverage.of(asked.question()) == Treatment.NOT_ASKED) {
        left.add(asked.question());
      } else {
        blocks.add(question(asked, reading));
      }
    }
    if (!left.isEmpty()) {
      blocks.add(
          new Block.Group(
              reading.say(reading.remarks().reporting().notTreated()),
              List.of(new Block.Bullets(LeftOpen.words(left, reading)))));
    }
    return new Block.Group(reading.say(of.theme().name()), blocks);
  }

  private static Block question(AskedQuestion asked, Reading reading) {
    Answer answer = asked.answer();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(reading.say(ReportText.ANSWER), words(asked, answer.value(), reading)));
    FactLines lines = new FactLines(reading, facts);
    lines.add(ReportText.VOTED, new PhoneWords(reading).onQuestion(asked));
    lines.add(ReportText.REASONING, answer.reasoning());
    lines.add(ReportText.DISSENT, answer.dissent());
    lines.add(
        ReportText.WHO_FINDS_OUT,
        ObservationSection.who(answer.whoFindsOut(), answer.by(), reading));
    lines.add(ReportText.RAISES, raised(asked, reading));
    lines.quiet(ReportText.REFERENCES, reading.cite(asked.question().rules().references()));
    return new Block.Group(
        reading.say(asked.question().wording().text()),
        List.of(new Block.Facts(reading.say(ReportText.ANSWER), facts)));
  }

  private static Phrase words(AskedQuestion asked, @Nullable AnswerValue value, Reading reading) {
    return value == null
        ? Phrase.strong(reading.say(ReportText.NO_ANSWER))
        : AnswerPhrases.of(asked.question(), value, reading);
  }

  /** The names of the risks that the answer proposes, each once. */
  private static List<Phrase> raised(AskedQuestion asked, Reading reading) {
    AnswerValue value = asked.answer().value();
    if (value == null) {
      return List.of();
    }
    return Flags.fired(asked.question(), value).stream()
        .map(Flag::risk)
        .distinct()
        .flatMap(id -> reading.guide().risks().risk(id).stream())
        .map(Risk::name)
        .map(reading::say)
        .map(Phrase::of)
        .toList();
  }
}
