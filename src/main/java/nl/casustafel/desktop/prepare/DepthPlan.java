package nl.casustafel.desktop.prepare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartWords;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.part.WorkshopPart;
import nl.casustafel.workshop.part.WorkshopParts;
import nl.casustafel.workshop.plan.Schedule;

/**
 * What a depth means for a case.
 *
 * @param questions those that the group is asked in the session before any answer is given
 * @param elsewhere those to be answered before or after the session
 * @param lines the parts of the workshop in their order, as the guide proposes them
 */
record DepthPlan(Depth depth, int observations, int questions, int elsewhere, List<Line> lines) {
  DepthPlan {
    lines = List.copyOf(lines);
  }

  /** What is proposed for a part. */
  record Line(Part part, PartWords words, Planned planned) {}

  static DepthPlan of(Depth depth, CaseTemplate template, Guide guide, WorkshopParts parts) {
    int observations = template.observations().size();
    List<Question> asked = QuestionScope.of(template, depth).askedAtFirst(guide.questions());
    PlanBasis basis = new PlanBasis(guide, depth, observations, asked, Schedule.NONE);
    int inTheRoom = basis.forTheRoom().size();
    return new DepthPlan(
        depth,
        observations,
        inTheRoom,
        asked.size() - inTheRoom,
        parts.all().stream()
            .filter(part -> part.phases().contains(Phase.ROOM))
            .map(part -> line(part, basis))
            .toList());
  }

  private static Line line(WorkshopPart part, PlanBasis basis) {
    return new Line(part.part(), part.words(), part.plan().apply(basis));
  }

  /** The minutes proposed for each part, in the order of the parts. */
  Map<Part, Integer> minutes() {
    Map<Part, Integer> minutes = new LinkedHashMap<>();
    lines.forEach(line -> minutes.put(line.part(), line.planned().rounded()));
    return minutes;
  }

  int minutesInAll() {
    return lines.stream().mapToInt(line -> line.planned().rounded()).sum();
  }
}
