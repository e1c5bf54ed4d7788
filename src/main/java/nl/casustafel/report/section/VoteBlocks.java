package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.casustafel.guide.risk.Scales.AgreementWords;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.report.reading.PhoneWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;

/** The rounds of a vote as a chart with numbers. Few voters could be recognised: no counts then. */
final class VoteBlocks {
  private final List<Read> rounds;
  private final Reading reading;

  private VoteBlocks(List<Read> rounds, Reading reading) {
    this.rounds = rounds;
    this.reading = reading;
  }

  /** A round and what its numbers say. */
  private record Read(Round<AgreementTally> round, VoteReading says) {
    AgreementTally tally() {
      return round.tally();
    }

    boolean shown() {
      return says.countsShown();
    }
  }

  static VoteChart of(List<Round<AgreementTally>> rounds, Reading reading) {
    return new VoteBlocks(
            rounds.stream()
                .map(round -> new Read(round, VoteReading.of(reading.guide(), round.tally())))
                .toList(),
            reading)
        .chart();
  }

  private VoteChart chart() {
    return new VoteChart(
        reading.say(caption()),
        reading.say(ReportText.VOTE_ANSWER),
        rounds.stream().map(read -> reading.say(ReportText.ROUND, read.round().number())).toList(),
        rounds.stream().anyMatch(Read::shown) ? answers() : List.of(),
        figures());
  }

  private List<VoteChart.Answer> answers() {
    AgreementWords words = reading.guide().scales().agreement();
    List<VoteChart.Answer> answers = new ArrayList<>();
    for (int point = AgreementTally.POINTS; point >= 1; point--) {
      int of = point;
      String name = reading.word(words.points(), point);
      answers.add(new VoteChart.Answer(point, name, bars(tally -> tally.of(of))));
    }
    answers.add(
        new VoteChart.Answer(
            0, reading.say(words.cannotJudge()), bars(AgreementTally::cannotJudge)));
    return answers;
  }

  private List<VoteChart.Bar> bars(ToIntFunction<AgreementTally> count) {
    return rounds.stream()
        .map(read -> {
          int of = count.applyAsInt(read.tally());
          return read.shown()
              ? new VoteChart.Bar((double) of / read.tally().voters(), reading.number(of))
              : new VoteChart.Bar(0, "");
        })
        .toList();
  }

  private List<VoteChart.Figures> figures() {
    PhoneWords words = new PhoneWords(reading);
    List<VoteChart.Figures> figures = new ArrayList<>();
    figures.add(figures(ReportText.FIGURES, read -> Phrase.of(numbers(read))));
    figures.add(figures(ReportText.LABEL, this::label));
    if (anyByPhone() || rounds.stream().anyMatch(read -> words.moreThanPresent(hands(read)))) {
      figures.add(
          figures(
              ReportText.HOW,
              read -> new Phrase.Quiet(words.how(read.round().phones(), read.tally().voters()))));
    }
    if (rounds.stream().anyMatch(read -> !words.shift(read.round().phones()).isEmpty())) {
      figures.add(figures(ReportText.SHIFT, read -> Phrase.of(words.shift(read.round().phones()))));
    }
    if (rounds.stream().anyMatch(read -> !words.roles(read.round().phones()).isEmpty())) {
      figures.add(
          figures(
              ReportText.ROLES, read -> new Phrase.Several(words.roles(read.round().phones()))));
    }
    return figures;
  }

  private ReportText caption() {
    boolean allByPhone = rounds.stream().allMatch(read -> read.round().byPhone());
    if (allByPhone) {
      return ReportText.VOTE_CAPTION_PHONES;
    }
    return anyByPhone() ? ReportText.VOTE_CAPTION_BOTH : ReportText.VOTE_CAPTION;
  }

  private boolean anyByPhone() {
    return rounds.stream().anyMatch(read -> read.round().byPhone());
  }

  private static int hands(Read read) {
    return read.round().byPhone() ? 0 : read.tally().voters();
  }

  private VoteChart.Figures figures(ReportText name, Function<Read, Phrase> value) {
    return new VoteChart.Figures(reading.say(name), rounds.stream().map(value).toList());
  }

  private String numbers(Read read) {
    String votes = reading.say(ReportText.VOTES, read.tally().voters());
    if (!read.shown() || read.tally().n() == 0) {
      return votes;
    }
    Agreement numbers = read.says().numbers();
    return reading.say(
        ReportText.VOTE_NUMBERS,
        votes,
        median(numbers.median()),
        numbers.percentAgreeing(),
        numbers.percentOpposing(),
        reading.texts().number(numbers.consensus(), 2),
        signed(numbers.agreement()),
        reading.texts().number(numbers.polarisation(), 2),
        numbers.n());
  }

  // No figure is less than nothing by rounding alone.
  private String signed(double value) {
    double rounded = Math.rint(value * 100) / 100 + 0.0;
    return reading.texts().number(rounded, 2).replace('-', '−');
  }

  private String median(double median) {
    return reading.texts().number(median, median == Math.rint(median) ? 0 : 1);
  }

  private Phrase label(Read read) {
    return read.shown()
        ? Phrase.strong(reading.say(read.says().name()))
        : Phrase.of(reading.say(ReportText.TOO_FEW_TO_SHOW));
  }
}
