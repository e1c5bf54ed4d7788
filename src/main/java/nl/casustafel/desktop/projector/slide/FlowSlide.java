package nl.casustafel.desktop.projector.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;
import org.jspecify.annotations.Nullable;

/** The node of a flow that the group came to, what can be answered, and the way so far. */
final class FlowSlide implements ProjectedPart {
  @Override
  public Part part() {
    return Part.FLOWS;
  }

  @Override
  public Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts) {
    return workshop.flow(place.item()).map(flow -> slide(flow, workshop, texts));
  }

  private static Slide slide(TreatedFlow flow, WorkshopView workshop, Texts texts) {
    FlowStop here = flow.walk().here();
    boolean ended = here.outcome().isPresent();
    return new Slide.Flow(
        new Slide.Heading(
            texts.of(flow.flow().name()),
            ended
                ? texts.of(ProjectorText.FLOW_OUTCOME)
                : texts.of(ProjectorText.FLOW_QUESTION, here.where().at() + 1),
            texts.of(here.node().text())),
        new FlowWords(
            here.checklist().stream().map(item -> texts.of(item.text())).toList(),
            here.offered().stream().map(answer -> texts.of(answer.text())).toList(),
            trail(flow, texts),
            ending(here.outcome().orElse(null), workshop, texts)));
  }

  /** The answers without their reasons: those are the group's notes. */
  private static List<FlowWords.Passed> trail(TreatedFlow flow, Texts texts) {
    List<FlowWords.Passed> trail = new ArrayList<>();
    for (FlowStop stop : flow.walk().stops()) {
      String words = texts.of(stop.node().text());
      boolean within = !stop.where().flow().equals(flow.flow());
      stop.answer()
          .ifPresent(
              answer -> trail.add(new FlowWords.Passed(words, texts.of(answer.text()), within)));
    }
    return trail;
  }

  private static FlowWords.@Nullable Ending ending(
      DecisionFlow.@Nullable Outcome outcome, WorkshopView workshop, Texts texts) {
    if (outcome == null) {
      return null;
    }
    Remarks.Meaning meaning =
        workshop.content().guide().status().remarks().outcomes().of(outcome.colour());
    return new FlowWords.Ending(
        texts.of(meaning.name()), texts.of(meaning.meaning()), outcome.colour());
  }
}
