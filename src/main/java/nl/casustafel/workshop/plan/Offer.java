package nl.casustafel.workshop.plan;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.text.LocalizedText;

/**
 * All that a facilitator chooses a programme from.
 *
 * @param observations in the order of the workshop
 */
public record Offer(
    CaseTemplate caseTemplate,
    Guide guide,
    SessionPace pace,
    List<Observation> observations,
    Recorded recorded) {

  public Offer {
    observations = List.copyOf(observations);
  }

  /** An observation as it is listed. */
  public record Observation(String id, String number, LocalizedText name) {}

  /** What a case offers before a workshop begins; empty where the guide does not know the time. */
  public static Optional<Offer> of(CaseTemplate template, Guide guide, Depth depth) {
    List<Observation> observations =
        template.observations().stream()
            .map(o -> new Observation(o.id(), o.place().number(), o.wording().label()))
            .toList();
    List<Question> asked = QuestionScope.of(template, depth).askedAtFirst(guide.questions());
    return guide
        .reference()
        .pace()
        .map(pace -> new Offer(template, guide, pace, observations, Recorded.nothing(asked)));
  }

  /** What fits in so many minutes with so many people. */
  public Programme propose(int minutes, int people) {
    return Proposal.of(Pool.of(caseTemplate, guide, pace, recorded), minutes, people);
  }

  /** What a programme comes to. */
  public Schedule schedule(Programme programme) {
    return Schedule.of(
        programme, guide, observations.stream().map(Observation::id).toList(), recorded.asked());
  }

  /** The questions that can be treated in the room. */
  public List<Question> questions() {
    return recorded.asked().stream().filter(Question::isForTheRoom).toList();
  }

  /** How many minutes a question takes in some way. */
  public double minutes(Question question, Way way) {
    return Timetable.ofQuestion(way, pace, question.timing().minutes());
  }
}
