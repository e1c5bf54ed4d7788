package nl.casustafel.report.weighing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.AnswerPhrases;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.Conclusion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.TopicBasis;
import nl.casustafel.workshop.conclusion.TopicText;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.conclusion.VerdictText;

/** What is concluded in the end, each by whom and when, and what is yet to be filled in. */
public final class DecisionSection {
  private static final Set<Topic> SIGNED =
      EnumSet.of(Topic.DPO_ADVICE, Topic.RESIDUAL_RISK, Topic.DECISION);

  private DecisionSection() {}

  public static Section of(Reading reading) {
    Concluded concluded = reading.view().results().concluded();
    List<Conclusion> asked =
        concluded.asked().stream()
            .filter(conclusion -> conclusion.topic() != Topic.DECIDER)
            .toList();
    return new Section(
        "decision",
        reading.say(DecisionText.HEADING),
        Basis.of(
            reading,
            ReportPlace.DPO,
            ReportPlace.VIEWS,
            ReportPlace.RESIDUAL,
            ReportPlace.DECISION),
        List.of(
            new Block.Paragraph(Tone.LEAD, lead(asked, reading)),
            new Block.Paragraph(Tone.TEXT, decider(concluded, reading)),
            new Block.Paragraph(Tone.TEXT, concluded.priorConsultation().sentence(reading.texts())),
            new Block.Table(
                reading.say(DecisionText.CAPTION),
                List.of(
                    Column.of(reading.say(DecisionText.WHAT), 24),
                    Column.of(reading.say(DecisionText.CONCLUDED), 50),
                    Column.of(reading.say(DecisionText.BY), 26)),
                asked.stream().map(conclusion -> row(conclusion, reading)).toList())));
  }

  private static String lead(List<Conclusion> asked, Reading reading) {
    long settled = asked.stream().filter(Conclusion::isSettled).count();
    boolean untouched = asked.stream().allMatch(Conclusion::isUntouched);
    return reading.say(DecisionText.LEAD)
        + " "
        + (untouched
            ? reading.say(DecisionText.UNTREATED)
            : reading.say(DecisionText.RECORDED, settled, asked.size()));
  }

  private static String decider(Concluded concluded, Reading reading) {
    String by = concluded.statement(Topic.DECIDER).by();
    return by.isBlank()
        ? reading.say(DecisionText.NO_DECIDER)
        : reading.say(DecisionText.DECIDER, by);
  }

  private static List<Phrase> row(Conclusion conclusion, Reading reading) {
    return List.of(
        Phrase.of(reading.say(TopicText.of(conclusion.topic()))),
        new Phrase.Several(concluded(conclusion, reading)),
        new Phrase.Several(by(conclusion, reading)));
  }

  private static List<Phrase> concluded(Conclusion conclusion, Reading reading) {
    Statement statement = conclusion.statement();
    List<Phrase> lines = new ArrayList<>();
    Verdict verdict = statement.verdict();
    if (verdict != null) {
      lines.add(Phrase.strong(reading.say(VerdictText.of(verdict))));
    }
    if (!statement.words().isBlank()) {
      lines.add(Phrase.of(statement.words()));
    }
    if (statement.due() != null) {
      lines.add(Phrase.of(reading.say(DecisionText.LOOKED_AT_ON, reading.date(statement.due()))));
    }
    TopicBasis.of(conclusion.topic(), reading.guide()).questions().stream()
        .flatMap(id -> reading.view().question(id).stream())
        .forEach(asked -> lines.addAll(answer(asked, reading)));
    lacking(conclusion, reading).ifPresent(lines::add);
    return lines;
  }

  private static List<Phrase> answer(AskedQuestion asked, Reading reading) {
    AnswerValue value = asked.answer().value();
    if (value == null || (value instanceof AnswerValue.Words words && words.text().isBlank())) {
      return List.of();
    }
    return List.of(
        new Phrase.Quiet(
            reading.say(DecisionText.ANSWERED, reading.say(asked.question().wording().text()))),
        AnswerPhrases.of(asked.question(), value, reading));
  }

  private static Optional<Phrase> lacking(Conclusion conclusion, Reading reading) {
    if (conclusion.isUntouched()) {
      return Optional.of(Phrase.of(reading.say(DecisionText.TO_FILL_IN)));
    }
    Set<Conclusion.Lack> lacks = conclusion.lacks();
    return lacks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                reading.say(
                    DecisionText.LACKS,
                    lacks.stream()
                        .map(lack -> reading.say(words(lack)))
                        .collect(Collectors.joining(", ")))));
  }

  private static DecisionText words(Conclusion.Lack lack) {
    return switch (lack) {
      case VERDICT -> DecisionText.LACKS_VERDICT;
      case WORDS -> DecisionText.LACKS_WORDS;
      case OUTCOME -> DecisionText.LACKS_OUTCOME;
      case FUNCTION -> DecisionText.LACKS_FUNCTION;
      case DAY -> DecisionText.LACKS_DAY;
    };
  }

  private static List<Phrase> by(Conclusion conclusion, Reading reading) {
    Statement statement = conclusion.statement();
    List<Phrase> lines = new ArrayList<>();
    if (!statement.by().isBlank()) {
      lines.add(Phrase.of(statement.by()));
    }
    if (statement.on() != null) {
      lines.add(Phrase.of(reading.say(DecisionText.SAID_ON, reading.date(statement.on()))));
    }
    if (SIGNED.contains(conclusion.topic())) {
      lines.add(new Phrase.Quiet(reading.say(DecisionText.SIGNATURE)));
    }
    return lines.isEmpty() ? List.of(Phrase.of("–")) : lines;
  }
}
