package nl.casustafel.report.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a group walks and confirms, the report says what a plain list of it says. */
class RandomWeighingTest {
  static IntStream seeds() {
    return IntStream.range(0, 9);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFlowsThatAreCountedAndListedAreThoseThatWereWalked(int seed) {
    Read.both(seed)
        .forEach(read -> {
          assertThat(read.report().words("flows").get(2)).contains(counts(read));
          assertThat(Read.rows(read.report().blocks("flows", Block.Table.class).getFirst()))
              .isEqualTo(overview(read));
          List<String> left =
              read.report().blocks("flows", Block.Bullets.class).stream()
                  .flatMap(bullets -> bullets.items().stream())
                  .map(Read::text)
                  .toList();
          assertThat(left)
              .isEqualTo(
                  read.flows().stream()
                      .filter(flow -> flow.fits() && !read.done().walked.containsKey(flow.id()))
                      .map(flow -> flow.flow().title().in(read.language()))
                      .toList());
        });
  }

  private static String counts(Read read) {
    List<TreatedFlow> begun =
        read.flows().stream().filter(flow -> read.done().walked.containsKey(flow.id())).toList();
    long ended = begun.stream().filter(flow -> flow.fits() && flow.ended()).count();
    long stopped = begun.stream().filter(flow -> flow.fits() && !flow.ended()).count();
    long others = begun.stream().filter(flow -> !flow.fits()).count();
    return read.say(
        walked(ended, ended == 1 ? " was" : " were") + unfinished(stopped) + further(others),
        ended
            + " tot een uitkomst doorlopen"
            + inDutchUnfinished(stopped)
            + inDutchFurther(others));
  }

  private static String walked(long ended, String were) {
    return ended + were + " walked to an outcome";
  }

  private static String unfinished(long stopped) {
    return stopped == 0
        ? "."
        : " and " + stopped + (stopped == 1 ? " was" : " were") + " begun and not finished.";
  }

  private static String further(long others) {
    return others == 0
        ? " An outcome"
        : " Of the other flows "
            + others
            + (others == 1 ? " was" : " were")
            + " walked or begun too. An outcome";
  }

  private static String inDutchUnfinished(long stopped) {
    return stopped == 0
        ? "."
        : " en "
            + (stopped == 1 ? "is" : "zijn")
            + " er "
            + stopped
            + " begonnen en niet afgemaakt.";
  }

  private static String inDutchFurther(long others) {
    return others == 0
        ? " Een uitkomst"
        : " Ook van de andere beslisbomen "
            + (others == 1 ? "is" : "zijn")
            + " er "
            + others
            + " doorlopen of begonnen. Een uitkomst";
  }

  private static String outcome(TreatedFlow flow, Read read) {
    Guide guide = read.done().session.view().content().guide();
    return flow.walk()
        .outcome()
        .map(end -> guide.status().remarks().outcomes().of(end.colour()).name().in(read.language()))
        .orElse("–");
  }

  private static List<List<String>> overview(Read read) {
    List<List<String>> rows = new ArrayList<>();
    for (TreatedFlow flow : read.flows()) {
      boolean begun = read.done().walked.containsKey(flow.id());
      if (begun || flow.fits()) {
        String outcome = outcome(flow, read);
        String state =
            !begun
                ? read.say("not walked", "niet doorlopen")
                : outcome.equals("–")
                    ? read.say("begun", "begonnen")
                    : read.say("walked", "doorlopen");
        rows.add(List.of(flow.flow().title().in(read.language()), state, outcome));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyAnswerAndReasonOfAWayStandsInItsTableAndInTheWordsOfItsPicture(int seed) {
    Read.both(seed)
        .forEach(read -> {
          List<TreatedFlow> begun =
              read.flows().stream()
                  .filter(flow -> read.done().walked.containsKey(flow.id()))
                  .toList();
          for (TreatedFlow flow : begun) {
            Block.Group group =
                read.report().group("flows", flow.flow().title().in(read.language()));
            List<String> said = new ArrayList<>();
            for (RandomWeighing.Said one : read.done().walked.get(flow.id())) {
              String question = one.question().in(read.language());
              String answer = one.answer().in(read.language());
              said.add(question + " | " + answer + " | " + one.reason());
              assertThat(in(group, FlowDrawing.class).description())
                  .contains(question + read.say(" Answer: ", " Antwoord: ") + answer + ".");
            }
            assertThat(answered(in(group, Block.Table.class), read)).isEqualTo(said);
          }
          assertThat(read.report().blocks("flows", FlowDrawing.class)).hasSize(begun.size());
        });
  }

  /** What was answered; not where a way leads to, nor the question at which it stopped. */
  private static List<String> answered(Block.Table table, Read read) {
    return Read.rows(table).stream()
        .filter(row -> !row.get(1).startsWith(read.say("Outcome: ", "Uitkomst: ")))
        .filter(row -> !row.get(1).equals(read.say("no answer", "geen antwoord")))
        .map(row -> String.join(" | ", row.subList(0, 3)))
        .toList();
  }

  private static <T extends Block> T in(Block.Group group, Class<T> kind) {
    return group.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPointOfTheCheckStandsWhereWhatWasSaidOfItPutsIt(int seed) {
    Read.both(seed)
        .forEach(read -> {
          if (points(read, Tick.YES, Tick.UNSURE, Tick.NO).isEmpty()) {
            return;
          }
          List<ThresholdPoint> no = points(read, Tick.NO);
          long open = read.threshold().points().filter(point -> !isSaid(point, read)).count();
          List<String> words = read.report().words("threshold");
          assertThat(words.contains(notApplicable(no.size(), read))).isEqualTo(no.size() > 1);
          assertThat(words.contains(notConfirmed(open, read))).isEqualTo(open > 1);
          assertThat(confirmed(read))
              .isEqualTo(
                  points(read, Tick.YES, Tick.UNSURE).stream()
                      .map(point ->
                          point.words().in(read.language())
                              + (read.done().ticks.get(point.id()) == Tick.YES
                                  ? read.say(" | Yes", " | Ja")
                                  : read.say(" | Unsure", " | Onzeker")))
                      .toList());
          assertThat(listed(read)).containsAll(in(no, read));
        });
  }

  private static boolean isSaid(ThresholdPoint point, Read read) {
    return read.done().ticks.containsKey(point.id());
  }

  private static List<ThresholdPoint> points(Read read, Tick... ticks) {
    return read.threshold()
        .points()
        .filter(point -> isSaid(point, read))
        .filter(point -> List.of(ticks).contains(read.done().ticks.get(point.id())))
        .toList();
  }

  private static List<String> in(List<ThresholdPoint> points, Read read) {
    return points.stream().map(point -> point.words().in(read.language())).toList();
  }

  private static List<String> confirmed(Read read) {
    return read.report().blocks("threshold", Block.Group.class).stream()
        .filter(group -> group.heading().equals(read.say("What was confirmed", "Wat is bevestigd")))
        .flatMap(group -> Read.rows(in(group, Block.Table.class)).stream())
        .map(row -> row.get(0) + " | " + row.get(1))
        .toList();
  }

  private static List<String> listed(Read read) {
    return read.report().blocks("threshold", Block.Bullets.class).stream()
        .flatMap(bullets -> bullets.items().stream())
        .map(Read::text)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noReasonOfTheCheckRestsOnAPointThatNobodyConfirmed(int seed) {
    Read.both(seed)
        .forEach(read -> {
          List<String> said = in(points(read, Tick.YES, Tick.UNSURE), read);
          read.report().blocks("threshold", Block.Group.class).stream()
              .filter(group ->
                  group
                      .heading()
                      .equals(
                          read.say("Every reason that applies", "Alle redenen die" + " gelden")))
              .flatMap(group -> in(group, Block.Table.class).rows().stream())
              .map(row -> row.get(2))
              .filter(Phrase.Several.class::isInstance)
              .flatMap(because -> ((Phrase.Several) because).phrases().stream())
              .forEach(point -> assertThat(said).contains(Read.text(point)));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDecisionOnADpiaStandsAsItWasTakenOrIsSaidNotToBeRecorded(int seed) {
    Read.both(seed)
        .forEach(read -> {
          ThresholdDecision taken = read.done().decision;
          List<String> facts = new ArrayList<>();
          if (taken.choice() != null) {
            facts.add(new Texts(read.language()).of(ThresholdText.of(taken.choice())));
          }
          String day = taken.on() == null ? "" : new Texts(read.language()).date(taken.on());
          Stream.of(taken.reason(), taken.by(), day)
              .filter(text -> !text.isEmpty())
              .forEach(facts::add);
          assertThat(
                  read.report().blocks("threshold", Block.Facts.class).stream()
                      .flatMap(block -> block.facts().stream())
                      .map(fact -> Read.text(fact.value())))
              .containsExactlyElementsOf(facts);
          String none =
              read.say(
                  "What is decided about doing a DPIA is not recorded.",
                  "Wat over het uitvoeren van een DPIA is besloten, is niet vastgelegd.");
          assertThat(read.report().words("threshold").contains(none))
              .isEqualTo(taken.choice() == null && !read.threshold().isUntouched());
        });
  }

  private static String notApplicable(int points, Read read) {
    return points + read.say(" points do not apply", " punten zijn niet van toepassing");
  }

  private static String notConfirmed(long points, Read read) {
    return points + read.say(" points are not confirmed yet", " punten zijn nog niet bevestigd");
  }
}
