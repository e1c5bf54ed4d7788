package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.FactLines;
import nl.casustafel.report.reading.PhoneWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.report.weighing.RiskRegister;
import nl.casustafel.report.weighing.TreatmentFacts;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.measure.TakenMeasures;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * The risks that answers and observations propose. A score is a suggestion until the group decides.
 */
final class RiskSection {
  private RiskSection() {}

  static Section of(Reading reading) {
    List<FoundRisk> risks = reading.results().risks();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, reading.say(ReportText.RISKS_LEAD)));
    if (risks.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.TEXT, none(reading)));
    } else {
      blocks.add(new Block.Paragraph(Tone.TEXT, scores(reading)));
      blocks.add(overview(reading, risks));
      PriorityBlocks.of(VoteSubject.RISKS, reading).forEach(blocks::add);
      blocks.addAll(RiskRegister.of(reading));
      risks.forEach(risk -> blocks.add(group(risk, reading)));
    }
    return new Section(
        "risks",
        reading.say(ReportText.RISKS),
        Basis.of(reading, ReportPlace.RISKS, ReportPlace.MEASURES, ReportPlace.RESIDUAL),
        blocks);
  }

  /** How many of the risks the group decided a score for. */
  static long weighed(Reading reading) {
    return reading.results().risks().stream()
        .filter(risk -> risk.weighing().score() != null)
        .count();
  }

  /** Whose the scores are: those that the group decided, and suggestions for the rest. */
  static String scores(Reading reading) {
    long weighed = weighed(reading);
    int all = reading.results().risks().size();
    return weighed == 0
        ? reading.say(ReportText.SCORES_SUGGESTED, all)
        : reading.say(ReportText.SCORES_DECIDED, weighed, all, all - weighed);
  }

  /** Why no risk is listed: nothing was treated, or nothing that was treated points to one. */
  static String none(Reading reading) {
    return reading.say(
        reading.view().coverage().anythingTreated()
            ? ReportText.NO_RISKS
            : ReportText.NO_RISKS_YET);
  }

  /** Risks with their scores and levels, one a row. */
  static Block overview(Reading reading, List<FoundRisk> risks) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (FoundRisk risk : risks) {
      RiskScore score = risk.score();
      rows.add(
          List.of(
              Phrase.of(reading.say(risk.risk().name())),
              Phrase.of(score == null ? "–" : reading.number(score.likelihood())),
              Phrase.of(score == null ? "–" : reading.number(score.severity())),
              level(risk, reading)));
    }
    return new Block.Table(
        reading.say(ReportText.RISKS_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.RISK), 46),
            Column.numbers(reading.say(ReportText.LIKELIHOOD), 15),
            Column.numbers(reading.say(ReportText.SEVERITY), 13),
            Column.of(reading.say(ReportText.LEVEL), 26)),
        rows);
  }

  private static Phrase level(FoundRisk found, Reading reading) {
    RiskLevel level = found.level();
    return level == null ? Phrase.of("–") : reading.level(level);
  }

  private static Block group(FoundRisk found, Reading reading) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(reading.say(ReportText.LEVEL), level(found, reading)));
    FactLines lines = new FactLines(reading, facts);
    RiskScore decided = found.weighing().score();
    if (decided != null) {
      lines.add(ReportText.DECIDED_SCORE, score(decided, reading));
    }
    lines.add(
        decided == null ? ReportText.REASON : ReportText.DECIDED_BECAUSE,
        found.weighing().reason());
    TreatmentFacts.judgement(found, lines);
    lines.add(ReportText.VOTED, new PhoneWords(reading).onRisk(found.votes()));
    proposed(found, lines);
    measures(found, lines, reading);
    TreatmentFacts.treatment(found, lines);
    if (found.stop()) {
      lines.add(ReportText.STOP, reading.say(ReportText.STOP_MEANS));
    }
    lines.quiet(ReportText.RIGHTS, reading.cite(found.risk().scope().rights()));
    return new Block.Group(
        reading.say(found.risk().name()),
        List.of(
            new Block.Paragraph(Tone.TEXT, reading.say(found.risk().text())),
            new Block.Facts(reading.say(ReportText.RISK), facts)));
  }

  /** What is suggested, and by which answers and observations. */
  private static void proposed(FoundRisk found, FactLines lines) {
    Reading reading = lines.reading();
    RiskScore suggested = found.suggested();
    if (suggested != null) {
      lines.add(ReportText.SUGGESTED_SCORE, score(suggested, reading));
    }
    lines.add(
        ReportText.COMES_FROM,
        found.causes().stream().map(cause -> cause(cause, reading)).map(Phrase::of).toList());
  }

  private static List<Phrase> score(RiskScore score, Reading reading) {
    Scales scales = reading.guide().scales();
    return List.of(
        Phrase.of(
            inWords(
                ReportText.LIKELIHOOD_IN_WORDS, score.likelihood(), scales.likelihood(), reading)),
        Phrase.of(
            inWords(ReportText.SEVERITY_IN_WORDS, score.severity(), scales.severity(), reading)));
  }

  private static String inWords(
      ReportText pattern, int score, Map<Integer, LocalizedText> words, Reading reading) {
    return reading.say(pattern, score, reading.word(words, score));
  }

  private static String cause(RiskProposal.Cause cause, Reading reading) {
    return reading
        .view()
        .observation(cause.item())
        .map(o -> reading.say(ReportText.FROM_OBSERVATION, o.number()))
        .or(() ->
            reading
                .view()
                .question(cause.item())
                .map(asked ->
                    reading.say(
                        ReportText.FROM_QUESTION, reading.say(asked.question().wording().text()))))
        .orElse(cause.item());
  }

  /** What the group agreed on where the risk comes from, and what else could be done. */
  private static void measures(FoundRisk found, FactLines lines, Reading reading) {
    List<TreatedObservation> agreed =
        found.causes().stream()
            .flatMap(cause -> reading.view().observation(cause.item()).stream())
            .filter(observation -> observation.decision().stands())
            .filter(observation -> !observation.decision().measure().isBlank())
            .filter(observation -> mayReduce(observation, found, reading))
            .filter(observation -> !isTaken(observation, found, reading))
            .toList();
    lines.add(
        ReportText.MEASURES_AGREED,
        agreed.stream()
            .map(o -> reading.say(ReportText.MEASURE_AT, o.decision().measure(), o.number()))
            .map(Phrase::of)
            .toList());
    lines.add(
        ReportText.MEASURES,
        found.measures().stream()
            .filter(possible -> agreed.stream().noneMatch(o -> named(possible, o)))
            .filter(possible -> !isTaken(possible.id(), found))
            .map(possible -> measure(possible, reading))
            .map(Phrase::of)
            .toList());
  }

  private static boolean isTaken(TreatedObservation observation, FoundRisk found, Reading reading) {
    return found.treatment().measures().stream()
        .anyMatch(taken -> TakenMeasures.isAgreedWith(taken.id(), observation, reading.guide()));
  }

  private static boolean isTaken(String measure, FoundRisk found) {
    return found.treatment().measures().stream().anyMatch(taken -> taken.id().equals(measure));
  }

  /** A measure that the guide knows by its name counts at the risks that it reduces only. */
  private static boolean mayReduce(
      TreatedObservation observation, FoundRisk found, Reading reading) {
    List<Measure> known =
        reading.guide().risks().measures().stream()
            .filter(measure -> named(measure, observation))
            .toList();
    return known.isEmpty() || known.stream().anyMatch(m -> m.reduces().contains(found.risk().id()));
  }

  /**
   * Whether the group agreed on this one; a report may be in another language than its workshop.
   */
  private static boolean named(Measure measure, TreatedObservation observation) {
    String agreed = observation.decision().measure().strip();
    return agreed.equals(measure.name().nl()) || agreed.equals(measure.name().en());
  }

  private static String measure(Measure measure, Reading reading) {
    return reading.say(
        ReportText.MEASURE_OF_KIND, reading.say(measure.name()), reading.say(word(measure.kind())));
  }

  /** The word for a kind of measure as the guide names it: legal, organisational or technical. */
  private static ReportText word(String kind) {
    return switch (kind) {
      case "legal" -> ReportText.LEGAL;
      case "organisational" -> ReportText.ORGANISATIONAL;
      default -> ReportText.TECHNICAL;
    };
  }
}
