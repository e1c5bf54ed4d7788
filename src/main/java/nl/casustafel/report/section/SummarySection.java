package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Figure;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Excerpt;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.voting.VoteLabel;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.progress.Coverage;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.vote.VoteReading;

/** One page for who reads no further: figures, the gravest risks, open points. No verdict. */
final class SummarySection {
  private static final int GRAVEST = 5;
  private static final int FIRST_ACTIONS = 6;

  /** About two lines. */
  private static final int LINES = 200;

  private SummarySection() {}

  static Section of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, lead(reading)));
    blocks.add(figures(reading));
    blocks.add(new Block.Paragraph(Tone.TEXT, CoverageSection.countedElsewhere(reading)));
    blocks.add(gravest(reading));
    blocks.add(dissent(reading));
    blocks.add(openPoints(reading));
    return new Section(
        "summary", reading.say(ReportText.SUMMARY), Basis.of(reading, ReportPlace.SUMMARY), blocks);
  }

  /** What the record shows of the session; that people met, it shows only by what they left. */
  private static String lead(Reading reading) {
    WorkshopInfo info = reading.view().info();
    boolean treated = !reading.view().coverage().isEmpty();
    return reading.say(
        treated ? ReportText.SUMMARY_LEAD : ReportText.SUMMARY_LEAD_EMPTY,
        reading.date(info.date()),
        info.headCount(),
        reading.say(reading.caseTemplate().titles().title()),
        reading.say(reading.caseTemplate().titles().summary()));
  }

  private static Block figures(Reading reading) {
    Coverage coverage = reading.view().coverage();
    Progress progress = reading.results().progress();
    return new Block.Figures(
        reading.say(ReportText.IN_FIGURES),
        List.of(
            figure(
                reading,
                share(reading, coverage.observations(Treatment.DECIDED), progress.observations()),
                ReportText.OBSERVATIONS_TREATED),
            figure(
                reading,
                share(reading, coverage.count().answered(), coverage.count().all()),
                ReportText.QUESTIONS_ANSWERED),
            figure(
                reading, reading.number(reading.results().risks().size()), ReportText.RISKS_FOUND),
            figure(reading, reading.number(progress.openActions()), ReportText.ACTIONS_OPEN)));
  }

  private static Figure figure(Reading reading, String number, ReportText name) {
    return new Figure(number, reading.say(name));
  }

  private static String share(Reading reading, int part, int whole) {
    return reading.number(part) + " / " + reading.number(whole);
  }

  private static Block gravest(Reading reading) {
    List<FoundRisk> risks = reading.results().risks();
    if (risks.isEmpty()) {
      return new Block.Group(
          reading.say(ReportText.GRAVEST),
          List.of(new Block.Paragraph(Tone.TEXT, RiskSection.none(reading))));
    }
    return new Block.Group(
        reading.say(ReportText.GRAVEST),
        List.of(
            RiskSection.overview(reading, risks.subList(0, Math.min(GRAVEST, risks.size()))),
            new Block.Paragraph(Tone.QUIET, RiskSection.scores(reading))));
  }

  private static Block dissent(Reading reading) {
    List<Block> blocks = new ArrayList<>(votes(reading));
    long atObservations =
        reading.results().observations().stream()
            .filter(observation -> !observation.decision().dissent().isBlank())
            .count();
    long atQuestions =
        reading.results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .filter(asked -> !asked.answer().dissent().isBlank())
            .count();
    blocks.add(
        new Block.Paragraph(
            Tone.TEXT, reading.say(ReportText.DISSENTS_COUNTED, atObservations, atQuestions)));
    return new Block.Group(reading.say(ReportText.DISSENTS), blocks);
  }

  /** On what the votes divide the group, and where there were too few to say so. */
  private static List<Block> votes(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    List<TreatedObservation> divided =
        called(reading, Set.of(VoteLabel.DIVIDED, VoteLabel.POLARISED));
    if (!divided.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(ReportText.DIVIDED_ON)));
      blocks.add(
          new Block.Bullets(
              divided.stream()
                  .map(o -> Phrase.of(Excerpt.of(ObservationSection.numbered(o, reading), LINES)))
                  .toList()));
    }
    int notCalled = called(reading, Set.of(VoteLabel.TOO_FEW)).size();
    if (notCalled > 0) {
      blocks.add(
          new Block.Paragraph(Tone.TEXT, reading.say(ReportText.TOO_FEW_TO_CALL, notCalled)));
    }
    return blocks;
  }

  /** The observations of which the last round is called one of these. */
  private static List<TreatedObservation> called(Reading reading, Set<VoteLabel> labels) {
    return reading.results().observations().stream()
        .filter(observation ->
            observation
                .lastRound()
                .map(round -> VoteReading.of(reading.guide(), round.tally()).label())
                .filter(labels::contains)
                .isPresent())
        .toList();
  }

  private static Block openPoints(Reading reading) {
    List<ActionItem> open =
        reading.results().actions().stream().filter(item -> !item.followUp().done()).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Tone.TEXT,
            reading.say(
                ReportText.OPEN_POINTS_COUNTED,
                open.size(),
                Math.min(FIRST_ACTIONS, open.size()))));
    if (!open.isEmpty()) {
      blocks.add(
          new Block.Bullets(
              open.stream()
                  .limit(FIRST_ACTIONS)
                  .map(item -> Phrase.of(ActionSection.inALine(item, LINES, reading)))
                  .toList()));
    }
    return new Block.Group(reading.say(ReportText.OPEN_POINTS), blocks);
  }
}
