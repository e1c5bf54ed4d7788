package nl.casustafel.report.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.TopicText;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.conclusion.VerdictText;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.risk.FoundRisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is decided about risks and concluded, the report says what a plain list of it says. */
class RandomConclusionsTest {
  private static final List<MeasureState> TODAY = List.of(MeasureState.IN_PLACE);
  private static final List<MeasureState> AGREED =
      List.of(MeasureState.PLANNED, MeasureState.PARTLY_IN_PLACE, MeasureState.IN_PLACE);

  static IntStream seeds() {
    return IntStream.range(0, 9);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyConclusionStandsWithWhatWasSaidByWhomAndWhenAndNoOther(int seed) {
    Read.both(seed)
        .forEach(read -> {
          List<List<String>> rows = read.rows("decision", read.say("Concluded", "Geconcludeerd"));
          List<Topic> asked = asked(read.done());
          assertThat(rows).hasSize(asked.size());
          for (int at = 0; at < rows.size(); at++) {
            Statement said = read.done().concluded.getOrDefault(asked.get(at), Statement.NONE);
            List<String> row = rows.get(at);
            assertThat(row.getFirst()).isEqualTo(read.texts().of(TopicText.of(asked.get(at))));
            assertThat(row.get(1)).startsWith(words(said, read));
            assertThat(row.get(1).endsWith(read.say("Yet to be filled in", "Nog in te vullen")))
                .isEqualTo(said.equals(Statement.NONE));
            assertThat(row.getLast()).startsWith(by(said, asked.get(at), read));
          }
          assertThat(read.report().words("decision").get(2)).endsWith(counted(rows, read));
        });
  }

  private static List<Topic> asked(RandomWeighing done) {
    Statement advice = done.concluded.getOrDefault(Topic.DPO_ADVICE, Statement.NONE);
    return Stream.of(Topic.values())
        .filter(topic -> topic != Topic.DECIDER)
        .filter(topic -> topic != Topic.ADVICE_FOLLOWED || advice.verdict() != Verdict.NO_DPO)
        .toList();
  }

  private static String words(Statement said, Read read) {
    List<String> lines = new ArrayList<>();
    Verdict verdict = said.verdict();
    if (verdict != null) {
      lines.add(read.texts().of(VerdictText.of(verdict)));
    }
    if (!said.words().isEmpty()) {
      lines.add(said.words());
    }
    if (said.due() != null) {
      lines.add(
          read.say("Looked at again on ", "Opnieuw bekeken op ") + read.texts().date(said.due()));
    }
    return String.join(" | ", lines);
  }

  private static String by(Statement said, Topic topic, Read read) {
    List<String> lines = new ArrayList<>();
    if (!said.by().isEmpty()) {
      lines.add(said.by());
    }
    if (said.on() != null) {
      lines.add(read.say("on ", "op ") + read.texts().date(said.on()));
    }
    if (List.of(Topic.DPO_ADVICE, Topic.RESIDUAL_RISK, Topic.DECISION).contains(topic)) {
      lines.add(read.say("Signature:", "Handtekening:"));
    }
    return lines.isEmpty() ? "–" : String.join(" | ", lines);
  }

  /** How many rows ask for nothing more. */
  private static String counted(List<List<String>> rows, Read read) {
    String lacking = read.say("Yet to be filled in", "Nog in te vullen");
    long settled = rows.stream().filter(row -> !row.get(1).contains(lacking)).count();
    if (rows.stream().allMatch(row -> row.get(1).endsWith(lacking))) {
      return read.say(
          "None of these conclusions is recorded; all of it is yet to be filled in.",
          "Geen van deze conclusies is vastgelegd; alles is nog in te vullen.");
    }
    String many = rows.size() + read.say(" conclusions", " conclusies");
    String verb = settled < 2 ? read.say(" is", " is") : read.say(" are", " zijn");
    return (settled == 0 ? read.say("None", "Geen") : settled)
        + read.say(" of the ", " van de ")
        + many
        + verb
        + read.say(" recorded with all", " vastgelegd met alles")
        + read.say(
            " that belongs to it; what is not there is yet to be filled in.",
            " wat erbij hoort; wat er niet staat, is nog in te vullen.");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoDecidesIsTheFunctionThatWasSaidLastOrIsNotRecorded(int seed) {
    Read.both(seed)
        .forEach(read -> {
          String by = read.done().concluded.getOrDefault(Topic.DECIDER, Statement.NONE).by();
          assertThat(read.report().words("decision").get(3))
              .isEqualTo(
                  by.isEmpty()
                      ? read.say(
                          "Which function decides in the end is not recorded.",
                          "Welke functie uiteindelijk besluit, is niet vastgelegd.")
                      : read.say(
                              "In the end this is decided by: ", "Hierover besluit uiteindelijk: ")
                          + by
                          + ".");
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRiskStandsInTableAndPicturesWhereWhatWasDecidedPutsIt(int seed) {
    Read.both(seed)
        .forEach(read -> {
          if (read.done().scores.isEmpty() && read.done().measures.isEmpty()) {
            assertThat(read.report().blocks("risks", RiskDrawing.class)).isEmpty();
            return;
          }
          List<List<String>> rows = new ArrayList<>();
          for (FoundRisk found : read.risks()) {
            rows.add(
                List.of(
                    found.number() + " " + found.risk().name().in(read.texts().language()),
                    at(read.done().left(found, List.of()), found, read),
                    at(read.done().left(found, TODAY), found, read),
                    at(read.done().left(found, AGREED), found, read)));
          }
          assertThat(read.rows("risks", read.say("Before measures", "Zonder maatregelen")))
              .isEqualTo(rows);
          RiskDrawing drawing = read.report().blocks("risks", RiskDrawing.class).getFirst();
          List<List<MeasureState>> counted = List.of(List.of(), TODAY, AGREED);
          for (int grid = 0; grid < counted.size(); grid++) {
            assertThat(numbers(drawing.grids().get(grid)))
                .isEqualTo(numbers(counted.get(grid), read));
            assertThat(drawing.description()).contains(inWords(counted.get(grid), read));
          }
        });
  }

  private static String at(@Nullable RiskScore score, FoundRisk found, Read read) {
    if (score == null) {
      return read.say("not weighed", "niet gewogen");
    }
    Scales scales = read.done().session.view().content().guide().scales();
    boolean decided = read.done().scores.containsKey(found.risk().id());
    return scales.level(score).name().in(read.texts().language())
        + " | "
        + points(score, read)
        + (decided ? "" : read.say(": suggested", ": voorgesteld"));
  }

  private static String points(RiskScore score, Read read) {
    return read.say("likelihood ", "kans ")
        + score.likelihood()
        + read.say(", severity ", ", ernst ")
        + score.severity();
  }

  private static List<String> numbers(RiskDrawing.Grid grid) {
    return grid.cells().stream().map(RiskDrawing.Cell::risks).toList();
  }

  private static List<String> numbers(List<MeasureState> counted, Read read) {
    List<String> cells = new ArrayList<>();
    for (int likelihood = 4; likelihood > 0; likelihood--) {
      for (int severity = 1; severity < 5; severity++) {
        RiskScore here = new RiskScore(likelihood, severity);
        cells.add(
            String.join(
                " ",
                read.risks().stream()
                    .filter(found -> here.equals(read.done().left(found, counted)))
                    .map(FoundRisk::number)
                    .toList()));
      }
    }
    return cells;
  }

  private static String inWords(List<MeasureState> counted, Read read) {
    List<String> places = new ArrayList<>();
    for (FoundRisk found : read.risks()) {
      RiskScore score = read.done().left(found, counted);
      places.add(
          found.number()
              + " "
              + (score == null ? read.say("not weighed", "niet gewogen") : points(score, read)));
    }
    return ": " + String.join("; ", places) + ".";
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMeasureStandsOnceWithItsStateReasonOwnerAndDay(int seed) {
    Read.both(seed)
        .forEach(read -> {
          List<List<String>> rows = new ArrayList<>();
          for (MeasureDecision taken : read.done().measures.values()) {
            rows.add(
                List.of(
                    state(taken, read),
                    taken.owner().isEmpty() ? "–" : taken.owner(),
                    taken.by() == null ? "–" : read.texts().date(taken.by()),
                    read.risks().stream()
                        .filter(found -> taken.on(found.risk().id()).isPresent())
                        .map(FoundRisk::number)
                        .findFirst()
                        .orElseThrow()));
          }
          List<List<String>> shown =
              read.report().blocks("risks", Block.Table.class).stream()
                  .filter(table -> table.columns().size() == 5)
                  .flatMap(table -> table.rows().stream())
                  .map(row -> row.stream().skip(1).map(Read::text).toList())
                  .toList();
          assertThat(shown).containsExactlyInAnyOrderElementsOf(rows);
        });
  }

  private static String state(MeasureDecision taken, Read read) {
    String state =
        switch (taken.state()) {
          case PROPOSED -> read.say("proposed", "voorgesteld");
          case PLANNED -> read.say("planned", "gepland");
          case PARTLY_IN_PLACE -> read.say("partly in place", "deels ingevoerd");
          case IN_PLACE -> read.say("in place", "ingevoerd");
          case REJECTED -> read.say("rejected", "afgewezen");
        };
    if (!taken.reason().isEmpty()) {
      return state + ": " + taken.reason();
    }
    return taken.state() == MeasureState.REJECTED
        ? state + read.say(": no reason is recorded", ": er is geen reden vastgelegd")
        : state;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSentenceOnPriorConsultationCountsTheRisksThatRemainHigh(int seed) {
    Read.both(seed)
        .forEach(read -> {
          Scales scales = read.done().session.view().content().guide().scales();
          long high =
              read.risks().stream()
                  .filter(found -> read.done().scores.containsKey(found.risk().id()))
                  .map(found -> read.done().left(found, AGREED))
                  .filter(score ->
                      score != null
                          && List.of("high", "very-high").contains(scales.level(score).id()))
                  .count();
          String counted =
              high == 1
                  ? read.say("1 risk remains high", "blijft 1 risico hoog")
                  : read.say(high + " risks remain high", "blijven " + high + " risico’s hoog");
          assertThat(read.report().words("decision").get(4).contains(counted)).isEqualTo(high > 0);
        });
  }
}
