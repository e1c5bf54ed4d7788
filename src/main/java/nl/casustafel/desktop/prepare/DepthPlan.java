package nl.casustafel.desktop.prepare;

import java.util.Map;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.QuestionScope;
import nl.casustafel.workshop.AgendaPlan;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Progress;

/**
 * What a depth means for a case.
 *
 * @param questions those asked before any answer is given
 * @param minutes as the guide proposes them
 */
record DepthPlan(Depth depth, int observations, int questions, Map<Part, Integer> minutes) {
  DepthPlan {
    minutes = Map.copyOf(minutes);
  }

  static DepthPlan of(Depth depth, CaseTemplate template, Guide guide) {
    int observations = template.observations().size();
    int questions = QuestionScope.of(template, depth).askedAtFirst(guide.questions());
    Progress size = new Progress(0, questions, 0, observations, 0);
    return new DepthPlan(depth, observations, questions, AgendaPlan.proposal(guide, depth, size));
  }

  int minutesInAll() {
    return minutes.values().stream().mapToInt(Integer::intValue).sum();
  }
}
