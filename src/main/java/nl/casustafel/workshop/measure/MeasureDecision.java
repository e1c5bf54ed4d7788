package nl.casustafel.workshop.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What the group decides about a measure.
 *
 * @param text the measure in the group's words; empty for one of the guide
 * @param reason why it is rejected, or what is to be said of its state
 * @param owner the function that does it
 * @param effects the risks that it works against, each once
 */
public record MeasureDecision(
    String text,
    MeasureState state,
    String reason,
    String owner,
    @Nullable LocalDate by,
    List<MeasureEffect> effects) {

  public MeasureDecision {
    text = LineEnds.asBreaks(text);
    reason = LineEnds.asBreaks(reason);
    owner = LineEnds.asSpaces(owner);
    effects = List.copyOf(effects);
  }

  /** One that the group agrees on, of which nothing else is decided. */
  public static MeasureDecision planned(String text) {
    return new MeasureDecision(text, MeasureState.PLANNED, "", "", null, List.of());
  }

  public MeasureDecision worded(String words) {
    return new MeasureDecision(words, state, reason, owner, by, effects);
  }

  public MeasureDecision in(MeasureState other) {
    return new MeasureDecision(text, other, reason, owner, by, effects);
  }

  public MeasureDecision because(String why) {
    return new MeasureDecision(text, state, why, owner, by, effects);
  }

  public MeasureDecision doneBy(String function, @Nullable LocalDate day) {
    return new MeasureDecision(text, state, reason, function, day, effects);
  }

  /** What it does to a risk; empty when it does not work against it. */
  public Optional<MeasureEffect> on(String risk) {
    return effects.stream().filter(effect -> effect.risk().equals(risk)).findFirst();
  }

  /** The same, working against a risk by so much, or by what is not said yet. */
  public MeasureDecision lowering(String risk, @Nullable Steps steps) {
    List<MeasureEffect> now = new ArrayList<>(effects);
    MeasureEffect effect = new MeasureEffect(risk, steps);
    on(risk).ifPresentOrElse(former -> now.set(now.indexOf(former), effect), () -> now.add(effect));
    return new MeasureDecision(text, state, reason, owner, by, now);
  }

  /** The same, not working against a risk. */
  public MeasureDecision without(String risk) {
    return new MeasureDecision(
        text,
        state,
        reason,
        owner,
        by,
        effects.stream().filter(effect -> !effect.risk().equals(risk)).toList());
  }
}
