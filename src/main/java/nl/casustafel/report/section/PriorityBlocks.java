package nl.casustafel.report.section;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.PhoneWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/** What the group put in order by giving dots, as a table a round. */
final class PriorityBlocks {
  private PriorityBlocks() {}

  /**
   * The tables; none where nothing was put in order. One by too few to show is told in a line.
   *
   * @param of {@link VoteSubject#RISKS} or {@link VoteSubject#OBSERVATIONS}
   */
  static Stream<Block> of(String of, Reading reading) {
    PhoneWords words = new PhoneWords(reading);
    return reading.results().priorities().stream()
        .filter(priority -> priority.of().equals(of))
        .flatMap(priority -> priority.rounds().stream())
        .map(round ->
            words.inOrder(round).isEmpty() ? unshown(of, round, words) : table(of, round, words));
  }

  private static Block unshown(String of, Round<PriorityTally> round, PhoneWords words) {
    return new Block.Paragraph(
        Tone.QUIET,
        caption(of, round, words) + " " + words.reading().say(ReportText.TOO_FEW_TO_SHOW) + ".");
  }

  private static String caption(String of, Round<PriorityTally> round, PhoneWords words) {
    return words
        .reading()
        .say(
            of.equals(VoteSubject.RISKS)
                ? ReportText.PRIORITY_RISKS
                : ReportText.PRIORITY_OBSERVATIONS,
            words.how(round.phones(), round.tally().voters()));
  }

  private static Block table(String of, Round<PriorityTally> round, PhoneWords words) {
    Reading reading = words.reading();
    boolean risks = of.equals(VoteSubject.RISKS);
    List<List<Phrase>> rows =
        words.inOrder(round).stream()
            .map(entry ->
                List.of(
                    Phrase.of(
                        risks ? risk(entry.getKey(), reading) : name(entry.getKey(), reading)),
                    Phrase.of(reading.number(entry.getValue()))))
            .toList();
    return new Block.Table(
        caption(of, round, words),
        List.of(
            Column.of(reading.say(ReportText.PRIORITY_ITEM), 86),
            Column.numbers(reading.say(ReportText.DOTS), 14)),
        rows);
  }

  private static String risk(String id, Reading reading) {
    return reading.guide().risks().risk(id).map(risk -> reading.say(risk.name())).orElse(id);
  }

  private static String name(String id, Reading reading) {
    return reading
        .view()
        .observation(id)
        .map(o -> ObservationSection.numbered(o, reading))
        .orElse(id);
  }
}
