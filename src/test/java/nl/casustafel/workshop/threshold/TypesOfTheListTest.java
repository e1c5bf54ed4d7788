package nl.casustafel.workshop.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casustafel.guide.threshold.Threshold.Criterion;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the 17 types of the AP’s list (Stcrt. 2019, 64418) under every answer to what belongs to
 * it, by the words of the list and not by those of the guide.
 */
class TypesOfTheListTest extends ThresholdTalk {
  /**
   * What has to hold beside the type: all of it, one of what a slash parts, not what has a dash.
   */
  private static final Map<String, String> LIST =
      Map.ofEntries(
          Map.entry(
              "heimelijk-onderzoek", "large-scale/systematic/covert-cameras untold/covert-cameras"),
          Map.entry("zwarte-lijsten", "offences third-parties"),
          Map.entry("fraudebestrijding", "large-scale/systematic"),
          Map.entry("creditscores", "large-scale/systematic credit"),
          Map.entry("financiele-situatie", "large-scale/systematic income"),
          Map.entry("genetisch", "large-scale/systematic"),
          Map.entry("gezondheidsgegevens", "large-scale"),
          Map.entry("samenwerkingsverbanden", "public-body sensitive"),
          Map.entry("cameratoezicht", "large-scale/systematic public-area"),
          Map.entry("flexibel-cameratoezicht", "large-scale/systematic flexible-cameras"),
          Map.entry("controle-werknemers", "large-scale/systematic employees"),
          Map.entry("locatiegegevens", "large-scale/systematic traceable"),
          Map.entry("communicatiegegevens", "large-scale/systematic traceable -network-security"),
          Map.entry("internet-of-things", "large-scale/systematic connected"),
          Map.entry("profilering", "systematic extensive automated"),
          Map.entry("gedrag", "large-scale systematic automated"),
          Map.entry("biometrisch", "large-scale/systematic identify"));

  static Stream<String> types() {
    return THRESHOLD.apList().stream().map(Criterion::id);
  }

  private static List<String> circumstances(String type) {
    return Arrays.stream(conditions(type).split("[ /]", -1))
        .map(word -> word.replaceFirst("^-", ""))
        .distinct()
        .toList();
  }

  private static String conditions(String type) {
    return LIST.getOrDefault(type, "no such type");
  }

  /** Every way in which people can answer these, yes, no or unsure. */
  private static List<Map<String, Tick>> ways(List<String> circumstances) {
    List<Map<String, Tick>> ways = new ArrayList<>(List.of(Map.of()));
    for (String circumstance : circumstances) {
      List<Map<String, Tick>> longer = new ArrayList<>();
      for (Map<String, Tick> way : ways) {
        for (Tick tick : Tick.values()) {
          Map<String, Tick> next = new HashMap<>(way);
          next.put(circumstance, tick);
          longer.add(next);
        }
      }
      ways = longer;
    }
    return ways;
  }

  /** Whether the conditions hold, taking what people are unsure of as said. */
  private static boolean holds(String type, Map<String, Tick> way, boolean unsureIsYes) {
    return Arrays.stream(conditions(type).split(" ", -1))
        .allMatch(one -> {
          boolean none = one.startsWith("-");
          boolean any =
              Arrays.stream(one.substring(none ? 1 : 0).split("/", -1))
                  .map(way::get)
                  .anyMatch(
                      tick -> tick == Tick.YES || (tick == Tick.UNSURE && unsureIsYes != none));
          return any != none;
        });
  }

  private void answer(Map<String, Tick> way) {
    way.forEach((circumstance, tick) -> say(tick, "circumstance:" + circumstance));
  }

  @Test
  void theListHasTheSeventeenTypesThatTheAuthorityPublished() {
    assertThat(types()).containsExactlyInAnyOrderElementsOf(LIST.keySet()).hasSize(17);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeCountsWhereItsConditionsHoldAndLeavesADoubtWhereTheyMay(String type) {
    for (Map<String, Tick> way : ways(circumstances(type))) {
      said.clear();
      say(Tick.YES, "ap_list:" + type);
      answer(way);
      sayNoToTheRest();
      String expected =
          holds(type, way, false)
              ? "required"
              : holds(type, way, true) ? "recommended" : "not-indicated";
      assertThat(results()).as(way.toString()).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theReasonNamesTheTypeAndNothingThatBelongsToIt(String type) {
    say(Tick.YES, "ap_list:" + type);
    circumstances(type).forEach(one -> say(Tick.YES, "circumstance:" + one));
    say(Tick.NO, "circumstance:network-security");
    ThresholdFinding.Reason reason = treated().finding().reasons().getFirst();
    assertThat(reason.rule().reason().nl()).isEqualTo("AP-lijst (art. 35 lid 4)");
    assertThat(reason.points())
        .extracting(ThresholdPoint::id)
        .containsExactly("threshold:ap_list:" + type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeThatNobodyConfirmedCountsNotWhateverElseHolds(String type) {
    circumstances(type).forEach(one -> say(Tick.YES, "circumstance:" + one));
    say(Tick.NO, "circumstance:network-security");
    assertThat(treated().circumstances()).as("nobody asks for them").isEmpty();
    assertThat(results()).containsExactly("not-indicated");
    say(Tick.NO, "ap_list:" + type);
    assertThat(results()).containsExactly("not-indicated");
    say(Tick.UNSURE, "ap_list:" + type);
    assertThat(results()).containsExactly("recommended");
    assertThat(treated().circumstances()).as("a doubt about the type comes first").isEmpty();
  }

  @Test
  void whatTwoTypesHaveInCommonIsAskedOnceAndCountsForBoth() {
    say(Tick.YES, "ap_list:creditscores", "ap_list:locatiegegevens");
    assertThat(treated().circumstances())
        .extracting(point -> point.id().substring("threshold:circumstance:".length()))
        .containsExactly("large-scale", "systematic", "credit", "traceable");
    say(Tick.YES, "circumstance:systematic", "circumstance:credit", "circumstance:traceable");
    assertThat(treated().finding().reasons().getFirst().points())
        .extracting(ThresholdPoint::id)
        .containsExactly("threshold:ap_list:creditscores", "threshold:ap_list:locatiegegevens");
  }
}
