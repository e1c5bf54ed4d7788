package nl.casustafel.guide.pace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casustafel.text.LocalizedText;

/**
 * How many minutes people really need for what they do together, each with its reason.
 *
 * @param flows which flow belongs to which themes, the first one preferred
 */
public record SessionPace(Map<Timed, Need> needs, Group group, List<FlowThemes> flows) {

  public SessionPace {
    needs = Map.copyOf(needs);
    flows = List.copyOf(flows);
  }

  /** Minutes, in halves, and why it takes so many. */
  public record Need(double minutes, LocalizedText because) {}

  /**
   * What the size of the group and the length of the session change.
   *
   * @param welcomedAtOnce people for whom the minutes of the welcome suffice
   * @param talkingTogether the most people who settle a question by talking
   * @param longestStretch minutes after which people need a break
   * @param questionsFirst how many questions matter more than that a large group votes on them
   * @param mostQuestions the most questions that a session can bear
   * @param mostRisks the same of risks
   */
  public record Group(
      int welcomedAtOnce,
      int talkingTogether,
      int longestStretch,
      int questionsFirst,
      int mostQuestions,
      int mostRisks) {}

  /** The themes of which a flow finds the answer. */
  public record FlowThemes(String flow, List<String> themes) {
    public FlowThemes {
      themes = List.copyOf(themes);
    }
  }

  /** The minutes that something takes. */
  public double minutes(Timed of) {
    return need(of).minutes();
  }

  /** The minutes that something takes, and why. */
  public Need need(Timed of) {
    return Objects.requireNonNull(needs.get(of));
  }

  /** The minutes of welcoming and joining so many people. */
  public double welcome(int people) {
    int more = Math.max(0, people - group.welcomedAtOnce());
    return minutes(Timed.WELCOME) + Math.ceilDiv(more, 10) * minutes(Timed.WELCOME_TEN_MORE);
  }

  /** How many breaks a session of so many minutes has: none in a short one. */
  public int breaks(int minutes) {
    return minutes < group.longestStretch()
        ? 0
        : Math.max(1, Math.ceilDiv(minutes, group.longestStretch()) - 1);
  }
}
