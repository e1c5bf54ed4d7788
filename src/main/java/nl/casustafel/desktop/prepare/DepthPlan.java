package nl.casustafel.desktop.prepare;

import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.QuestionScope;
import nl.casustafel.workshop.AgendaPlan;
import nl.casustafel.workshop.Part;

/**
 * What a depth means for a case.
 *
 * @param questions those that the group is asked in the session before any answer is given
 * @param elsewhere those to be answered before or after the session
 * @param minutes as the guide proposes them
 */
record DepthPlan(
    Depth depth, int observations, int questions, int elsewhere, Map<Part, Integer> minutes) {
  DepthPlan {
    minutes = Map.copyOf(minutes);
  }

  static DepthPlan of(Depth depth, CaseTemplate template, Guide guide) {
    int observations = template.observations().size();
    List<Question> asked = QuestionScope.of(template, depth).askedAtFirst(guide.questions());
    int inTheRoom = (int) asked.stream().filter(Question::isForTheRoom).count();
    return new DepthPlan(
        depth,
        observations,
        inTheRoom,
        asked.size() - inTheRoom,
        AgendaPlan.proposal(guide, depth, observations, asked));
  }

  int minutesInAll() {
    return minutes.values().stream().mapToInt(Integer::intValue).sum();
  }
}
