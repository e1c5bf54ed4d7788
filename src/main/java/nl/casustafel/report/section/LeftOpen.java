package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.progress.Coverage;

/** What came up and was not settled, and what did not come up, as lists. */
final class LeftOpen {
  private LeftOpen() {}

  static List<Block> of(Reading reading) {
    Coverage coverage = reading.view().coverage();
    List<Block> blocks = new ArrayList<>();
    List<Phrase> unsettled =
        observations(Treatment.OPEN, reading).stream()
            .map(observation -> Phrase.of(withState(observation, reading)))
            .toList();
    if (!unsettled.isEmpty()) {
      blocks.add(list(reading.say(ReportText.NOT_CONCLUDED), unsettled));
    }
    List<Question> open = coverage.questions(Treatment.OPEN);
    if (!open.isEmpty()) {
      blocks.add(list(reading.say(ReportText.OPEN_QUESTIONS), words(open, reading)));
    }
    blocks.add(
        new Block.Group(
            reading.say(reading.remarks().reporting().notTreated()),
            notTreated(coverage, reading)));
    return blocks;
  }

  private static List<Block> notTreated(Coverage coverage, Reading reading) {
    List<Block> blocks = new ArrayList<>();
    List<Phrase> observations =
        observations(Treatment.NOT_ASKED, reading).stream()
            .map(observation -> Phrase.of(ObservationSection.numbered(observation, reading)))
            .toList();
    if (!observations.isEmpty()) {
      blocks.add(list(reading.say(ReportText.OBSERVATIONS), observations));
    }
    for (QuestionTheme theme : reading.guide().questions().themes()) {
      List<Question> left =
          coverage.questions(Treatment.NOT_ASKED).stream()
              .filter(question -> question.theme().equals(theme.id()))
              .toList();
      if (!left.isEmpty()) {
        blocks.add(list(reading.say(theme.name()), words(left, reading)));
      }
    }
    return blocks.isEmpty()
        ? List.of(new Block.Paragraph(Tone.TEXT, reading.say(ReportText.ALL_TREATED)))
        : blocks;
  }

  private static List<TreatedObservation> observations(Treatment treatment, Reading reading) {
    return reading.results().observations().stream()
        .filter(observation -> observation.treatment() == treatment)
        .toList();
  }

  private static String withState(TreatedObservation observation, Reading reading) {
    ReportText state = observation.treated() ? ReportText.PARKED : ReportText.NO_CONCLUSION;
    return reading.say(
        ReportText.STATE_IN_A_LINE,
        ObservationSection.numbered(observation, reading),
        reading.say(state));
  }

  private static Block list(String heading, List<Phrase> items) {
    return new Block.Group(heading, List.of(new Block.Bullets(items)));
  }

  static List<Phrase> words(List<Question> questions, Reading reading) {
    return questions.stream()
        .map(question -> Phrase.of(reading.say(question.wording().text())))
        .toList();
  }
}
