package nl.casustafel.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.FactLines;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.VoteReading;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * The observations with their votes and what the group concludes. How an observation relates to the
 * law and the facilitator's note stay out: they are help for the discussion, not its result.
 */
final class ObservationSection {
  private ObservationSection() {}

  static Section of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    boolean any = reading.results().observations().stream().anyMatch(ObservationSection::touched);
    blocks.add(
        new Block.Paragraph(
            Tone.LEAD,
            reading.say(any ? ReportText.OBSERVATIONS_LEAD : ReportText.OBSERVATIONS_UNTREATED)));
    if (anyPercentage(reading)) {
      blocks.add(new Block.Paragraph(Tone.QUIET, reading.say(ReportText.ROUNDED_DOWN)));
    }
    PriorityBlocks.of(VoteSubject.OBSERVATIONS, reading).forEach(blocks::add);
    reading.results().observations().stream()
        .filter(ObservationSection::touched)
        .forEach(observation -> blocks.add(group(observation, reading)));
    List<TreatedObservation> untouched =
        reading.results().observations().stream().filter(o -> !touched(o)).toList();
    if (!untouched.isEmpty()) {
      blocks.add(
          new Block.Group(
              reading.say(reading.remarks().reporting().notTreated()),
              List.of(
                  new Block.Bullets(
                      untouched.stream().map(o -> Phrase.of(numbered(o, reading))).toList()))));
    }
    return new Section(
        "observations",
        reading.say(ReportText.OBSERVATIONS),
        Basis.of(reading, ReportPlace.OBSERVATIONS),
        blocks);
  }

  private static boolean anyPercentage(Reading reading) {
    return reading.results().observations().stream()
        .flatMap(observation -> observation.rounds().stream())
        .anyMatch(round ->
            round.tally().n() > 0 && VoteReading.of(reading.guide(), round.tally()).countsShown());
  }

  /** Number and statement. */
  static String numbered(TreatedObservation observation, Reading reading) {
    return observation.number() + " " + reading.say(observation.statement());
  }

  private static boolean touched(TreatedObservation observation) {
    return observation.treatment() != Treatment.NOT_ASKED;
  }

  private static Block group(TreatedObservation observation, Reading reading) {
    List<Block> blocks = new ArrayList<>();
    CaseObservation template = observation.template();
    // The group's own words may be long, and a heading is read aloud and stands in the outline.
    String heading =
        template == null
            ? observation.number() + " " + reading.say(ReportText.OWN_OBSERVATION)
            : numbered(observation, reading);
    if (template == null) {
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(observation.statement())));
    }
    if (!observation.rounds().isEmpty()) {
      blocks.add(VoteBlocks.of(observation.rounds(), reading));
    }
    blocks.add(
        new Block.Facts(
            reading.say(ReportText.CONCLUSION), facts(observation.decision(), template, reading)));
    return new Block.Group(heading, blocks);
  }

  private static List<Fact> facts(
      ObservationDecision decision, @Nullable CaseObservation template, Reading reading) {
    List<Fact> facts = new ArrayList<>();
    String outcome =
        decision.outcome() == null
            ? reading.say(ReportText.NO_CONCLUSION)
            : reading.say(word(decision.outcome()));
    facts.add(new Fact(reading.say(ReportText.CONCLUSION), Phrase.strong(outcome)));
    FactLines lines = new FactLines(reading, facts);
    lines.add(ReportText.REASON, decision.reason());
    lines.add(ReportText.DISSENT, decision.dissent());
    lines.add(ReportText.MEASURE, decision.measure());
    lines.add(ReportText.OWNER, who(decision.owner(), decision.by(), reading));
    if (template != null) {
      lines.quiet(ReportText.REFERENCES, reading.cite(template.links().references()));
    }
    return facts;
  }

  /** Who does something and by when, as far as known. */
  static String who(String owner, @Nullable LocalDate by, Reading reading) {
    if (by == null) {
      return owner;
    }
    return owner.isBlank()
        ? reading.say(ReportText.BY_DATE, reading.date(by))
        : reading.say(ReportText.OWNER_BY_DATE, owner, reading.date(by));
  }

  private static ReportText word(ObservationDecision.Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> ReportText.HOLDS;
      case HOLDS_IN_PART -> ReportText.HOLDS_IN_PART;
      case DOES_NOT_HOLD -> ReportText.DOES_NOT_HOLD;
      case PARKED -> ReportText.PARKED;
    };
  }
}
