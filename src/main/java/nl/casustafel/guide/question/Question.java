package nl.casustafel.guide.question;

import java.util.List;
import java.util.Set;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A question of the guide. Core questions make up the short workshop. */
public record Question(
    String id, String theme, Timing timing, AnswerForm form, Wording wording, Rules rules) {

  /**
   * When the question is answered and how much of the session it takes.
   *
   * @param phase before, in or after the session
   * @param minutes discussion included, in halves; 0 in an edition of the guide that did not say it
   * @param core whether the short workshop asks it too
   */
  public record Timing(Phase phase, double minutes, boolean core) {}

  /** What is asked, and why it matters. */
  public record Wording(LocalizedText text, LocalizedText why) {}

  /**
   * When it is asked and what its answers lead to.
   *
   * @param cases case ids, or {@code all}
   * @param duty a duty that an answer brings; null for most
   */
  public record Rules(
      List<String> cases,
      List<ChainStep> steps,
      List<String> references,
      Condition askIf,
      List<Flag> flags,
      @Nullable Duty duty) {

    public static final String ALL_CASES = "all";

    public Rules {
      cases = List.copyOf(cases);
      steps = List.copyOf(steps);
      references = List.copyOf(references);
      flags = List.copyOf(flags);
    }
  }

  /**
   * Something that the law asks for after some answers, and that makes no risk smaller by itself.
   *
   * @param measure the id of the measure that it is
   */
  public record Duty(Set<String> when, String measure) {
    public Duty {
      when = Set.copyOf(when);
    }
  }

  public boolean core() {
    return timing.core();
  }

  /** Whether the group answers it in the session. */
  public boolean isForTheRoom() {
    return timing.phase() == Phase.ROOM;
  }

  /** The options it offers: none for a scale or an open question. */
  public List<Option> options() {
    return switch (form) {
      case AnswerForm.YesNoUnsure yesNoUnsure -> yesNoUnsure.options();
      case AnswerForm.Single single -> single.options();
      case AnswerForm.Multiple multiple -> multiple.options();
      case AnswerForm.Scale ignored -> List.of();
      case AnswerForm.Open ignored -> List.of();
    };
  }
}
