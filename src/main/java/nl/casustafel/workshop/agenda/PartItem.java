package nl.casustafel.workshop.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;

/**
 * Something to treat in a part of a workshop, such as one observation.
 *
 * @param followUp whether it is there because of what was recorded with another one
 * @param recorded what the group recorded about it; only ever compared, to see where a change was
 * @param phases in which its part lists it; empty for every phase of the part
 */
public record PartItem(
    String id, Words words, Headway headway, boolean followUp, Object recorded, Set<Phase> phases) {

  public PartItem {
    phases = Set.copyOf(phases);
  }

  /** One that is listed wherever its part stands. */
  public PartItem(String id, Words words, Headway headway, boolean followUp, Object recorded) {
    this(id, words, headway, followUp, recorded, Set.of());
  }

  /** Whether its part lists it in a phase in which that stands. */
  boolean isListedIn(Phase phase) {
    return phases.isEmpty() || phases.contains(phase);
  }

  /**
   * What it is called.
   *
   * @param number shown before it; empty for none
   * @param name a few words for lists, links and buttons
   * @param text all that the room reads
   */
  public record Words(String number, LocalizedText name, LocalizedText text) {

    /** Of something without a number that is read as a whole. */
    public static Words of(LocalizedText text) {
      return new Words("", text, text);
    }
  }

  /** The same, looked at in these phases. */
  public PartItem in(Set<Phase> other) {
    return new PartItem(id, words, headway, followUp, recorded, other);
  }

  /** The same, left for afterwards on purpose. */
  public PartItem skipped() {
    return new PartItem(
        id,
        words,
        Headway.SKIPPED,
        followUp,
        List.of(recorded, Headway.SKIPPED),
        seenToo(Phase.AFTER));
  }

  private Set<Phase> seenToo(Phase phase) {
    return phases.isEmpty()
        ? phases
        : Stream.concat(phases.stream(), Stream.of(phase)).collect(Collectors.toSet());
  }

  public boolean isSkipped() {
    return headway == Headway.SKIPPED;
  }

  /** Whether anything about it is recorded. */
  public boolean isTouched() {
    return headway == Headway.BEGUN || headway == Headway.DONE;
  }

  public boolean done() {
    return headway == Headway.DONE;
  }
}
