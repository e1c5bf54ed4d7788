package nl.casustafel.workshop.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.pace.SessionPace;

/**
 * All that a programme can be chosen from, the strongest of each kind first.
 *
 * @param observations those that are not concluded yet
 * @param questions those for the room that are asked now and not answered yet
 * @param mainThemes with how many questions each is still to have at least
 * @param flow the one that the case suggests; empty for none
 */
public record Pool(
    List<String> observations,
    List<Topic> questions,
    Map<String, Integer> mainThemes,
    String flow,
    SessionPace pace) {

  public Pool {
    observations = List.copyOf(observations);
    questions = List.copyOf(questions);
    mainThemes = Collections.unmodifiableMap(new LinkedHashMap<>(mainThemes));
  }

  /**
   * A question to choose.
   *
   * @param minutes what it says of itself
   * @param strong whether it belongs to the case itself, or the group asked for it
   */
  public record Topic(String id, String theme, double minutes, boolean strong) {}

  /** What a case offers at the pace of a guide, seen from what is recorded. */
  public static Pool of(
      CaseTemplate caseTemplate, Guide guide, SessionPace pace, Recorded recorded) {
    return Candidates.of(caseTemplate, guide, pace, recorded);
  }

  /** The questions of a theme, the strongest first. */
  List<Topic> of(String theme) {
    return questions.stream().filter(topic -> topic.theme().equals(theme)).toList();
  }
}
