package nl.casustafel.workshop.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.threshold.Threshold.Criterion;
import nl.casustafel.guide.threshold.Threshold.Need;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import org.junit.jupiter.api.Test;

/** The law's rules, said again in the plainest way, held against what comes out. */
class ThresholdAgainTest extends ThresholdTalk {
  @Test
  void whateverPeopleSayTheResultIsThatOfAPlainRecomputation() {
    Random random = new Random(11);
    List<String> all = ThresholdTreatment.ids(THRESHOLD).stream().sorted().toList();
    for (int i = 0; i < 2_000; i++) {
      said.clear();
      double density = random.nextDouble();
      for (String id : all) {
        if (random.nextDouble() < density) {
          said.put(id, List.of(Tick.values()).get(random.nextInt(3)));
        }
      }
      assertThat(treated().finding().result()).as(said.toString()).isEqualTo(plainResult());
    }
  }

  private String plainResult() {
    Set<String> lifted = Set.of();
    boolean covered = false;
    if (isDuty(plain(lifted))) {
      covered =
          is(Tick.YES, "exemption:similar-dpia") || is(Tick.YES, "exemption:legislation-dpia");
      if (is(Tick.YES, "exemption:single-physician")) {
        lifted = Set.of("article_35:b", "wp248:5", "ap_list:gezondheidsgegevens");
      }
    }
    return covered ? "covered" : plain(lifted);
  }

  private static boolean isDuty(String result) {
    return result.equals("required") || result.equals("as-a-rule");
  }

  private String plain(Set<String> lifted) {
    int law = 0;
    int criteria = 0;
    boolean doubt = false;
    for (String id : List.of("article_35:a", "article_35:b", "article_35:c")) {
      law += is(Tick.YES, id) && !lifted.contains(id) ? 1 : 0;
      doubt |= is(Tick.UNSURE, id) && !lifted.contains(id);
    }
    for (int n = 1; n <= 9; n++) {
      String id = "wp248:" + n;
      criteria += is(Tick.YES, id) && !lifted.contains(id) ? 1 : 0;
      doubt |= is(Tick.UNSURE, id) && !lifted.contains(id);
    }
    for (Criterion type : THRESHOLD.apList()) {
      String id = "ap_list:" + type.id();
      if (!lifted.contains(id)) {
        boolean sure = type.needs().stream().allMatch(need -> isMet(need, false));
        boolean possible = type.needs().stream().allMatch(need -> isMet(need, true));
        law += is(Tick.YES, id) && sure && !inDoubt(type) ? 1 : 0;
        doubt |= is(Tick.UNSURE, id) || (is(Tick.YES, id) && possible && inDoubt(type));
      }
    }
    if (law > 0) {
      return "required";
    }
    if (criteria > 1) {
      return "as-a-rule";
    }
    return criteria == 1 || doubt ? "recommended" : "not-indicated";
  }

  /** Whether a need holds when what people are unsure of is taken to be in its favour or not. */
  private boolean isMet(Need need, boolean inFavour) {
    boolean any =
        need.oneOf().stream()
            .anyMatch(one ->
                is(Tick.YES, "circumstance:" + one.id())
                    || (inFavour != need.excludes()
                        && is(Tick.UNSURE, "circumstance:" + one.id())));
    return any != need.excludes();
  }

  private boolean inDoubt(Criterion type) {
    return type.needs().stream().anyMatch(need -> isMet(need, true) != isMet(need, false));
  }

  private boolean is(Tick tick, String id) {
    return said.get("threshold:" + id) == tick;
  }
}
