package nl.casustafel.workshop.threshold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Treatment;

/**
 * The check whether a DPIA is required, as it stands in a workshop.
 *
 * @param boxes the three lists of boxes, in their order
 * @param circumstances what is to be confirmed beside the types that were ticked
 * @param exemptions what may take the duty away; none where there is no duty to take away
 * @param notes what the guide says about the check
 */
public record TreatedThreshold(
    List<ThresholdPoint> boxes,
    List<ThresholdPoint> circumstances,
    List<ThresholdPoint> exemptions,
    ThresholdFinding finding,
    ThresholdDecision decision,
    List<LocalizedText> notes) {

  public TreatedThreshold {
    boxes = List.copyOf(boxes);
    circumstances = List.copyOf(circumstances);
    exemptions = List.copyOf(exemptions);
    notes = List.copyOf(notes);
  }

  /** All points that are asked now, in the order in which one goes through them. */
  public Stream<ThresholdPoint> points() {
    return Stream.of(boxes, circumstances, exemptions).flatMap(List::stream);
  }

  /** The boxes of one list. */
  public List<ThresholdPoint> boxes(ThresholdPoint.Kind list) {
    return boxes.stream().filter(box -> box.kind() == list).toList();
  }

  /** Whether nothing at all is recorded of it. */
  public boolean isUntouched() {
    return decision.equals(ThresholdDecision.NONE) && points().noneMatch(ThresholdPoint::judged);
  }

  /** Whether the decision is another thing than the check asks for. */
  public boolean departs() {
    return decision.departsFrom(finding.result());
  }

  /** What the check says so far, in a sentence. */
  public String sentence(Texts texts) {
    if (points().noneMatch(ThresholdPoint::judged)) {
      return texts.of(ThresholdText.NOT_LOOKED);
    }
    if (finding.nothingYet()) {
      return texts.of(ThresholdText.NOTHING_YET, finding.open());
    }
    String result = texts.of(finding.reasons().getFirst().rule().resultInWords());
    return finding.allJudged()
        ? texts.of(ThresholdText.RESULT, result)
        : texts.of(ThresholdText.SO_FAR, result, finding.open());
  }

  /** What is to be said of a decision that departs from the check; empty where it does not. */
  public Optional<ThresholdText> warning() {
    if (!departs()) {
      return Optional.empty();
    }
    boolean duty = finding.result().equals(ThresholdFinding.REQUIRED);
    return Optional.of(duty ? ThresholdText.DEPARTS_FROM_DUTY : ThresholdText.DEPARTS);
  }

  /** How far it came: decided once every point has an answer and the decision is complete. */
  public Treatment treatment() {
    if (isUntouched()) {
      return Treatment.NOT_ASKED;
    }
    if (!finding.allJudged()) {
      return Treatment.OPEN;
    }
    if (decision.complete()) {
      return Treatment.DECIDED;
    }
    return finding.unsure() == 0 ? Treatment.ANSWERED : Treatment.OPEN;
  }
}
