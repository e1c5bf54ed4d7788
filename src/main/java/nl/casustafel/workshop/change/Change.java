package nl.casustafel.workshop.change;

import nl.casustafel.text.LineEnds;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * A fact about a workshop, as it is stored. Each change sets one thing whole, so that applying it
 * twice does no harm, and what takes it back is the change that set the same thing before it.
 */
public sealed interface Change
    permits Change.Written,
        Change.RoundSet,
        Change.RoundRemoved,
        Change.ThresholdTicked,
        Change.OwnObservationRemoved,
        Change.ActionRemoved,
        Change.TimeSpent,
        Change.Moved,
        LookChange,
        PlanChange,
        RiskChange {

  /**
   * The id of the question, observation, risk, action or part that it is about; empty for what is
   * said of the workshop as a whole.
   */
  String subject();

  /** What it sets. */
  default Thing thing() {
    return new Thing(getClass(), subject());
  }

  /** The change that says of the same thing that nothing is recorded of it. */
  Change none();

  /**
   * One thing that changes set: of those of one thing the last holds.
   *
   * @param kind of the change that sets it
   * @param id tells it from others of that kind
   */
  record Thing(Class<? extends Change> kind, String id) {}

  /** A change that holds what people wrote: an earlier one can be forgotten. */
  sealed interface Written extends Change
      permits FlowWalked,
          Placed,
          AnswerSet,
          ThresholdDecided,
          ConclusionSet,
          DecisionSet,
          FollowUpSet,
          PlanChange.ItemSkipped,
          RiskChange.RiskWeighed,
          RiskChange.ResidualRiskSet {}

  /**
   * What people wrote that stands in the place where it was first written, and so leaves something
   * there when earlier versions are forgotten.
   */
  sealed interface Placed extends Written
      permits InfoSet, OwnObservationSet, ActionSet, RiskChange.OwnRiskSet, RiskChange.MeasureSet {}

  /** There always is one: the first entry sets it, and nothing takes it away. */
  record InfoSet(WorkshopInfo info) implements Placed {
    @Override
    public String subject() {
      return "";
    }

    @Override
    public Change none() {
      return this;
    }
  }

  record AnswerSet(String question, Answer answer) implements Written {
    @Override
    public String subject() {
      return question;
    }

    @Override
    public Change none() {
      return new AnswerSet(question, Answer.NONE);
    }
  }

  /** Sets a round of votes on something; rounds stay in the order of their numbers. */
  record RoundSet(VoteSubject on, Round<?> round) implements Change {
    @Override
    public String subject() {
      return on.id();
    }

    @Override
    public Thing thing() {
      return none().thing();
    }

    @Override
    public Change none() {
      return new RoundRemoved(on, round.number());
    }
  }

  record RoundRemoved(VoteSubject on, int number) implements Change {
    @Override
    public String subject() {
      return on.id();
    }

    @Override
    public Thing thing() {
      return new Thing(RoundSet.class, on.text() + "/" + number);
    }

    @Override
    public Change none() {
      return this;
    }
  }

  /** What a person said of a point of the check whether a DPIA is required. */
  record ThresholdTicked(ThresholdTick tick) implements Change {
    @Override
    public String subject() {
      return tick.point();
    }

    @Override
    public Change none() {
      return new ThresholdTicked(ThresholdTick.none(tick.point()));
    }
  }

  /** What is decided about doing a DPIA. */
  record ThresholdDecided(ThresholdDecision decision) implements Written {
    @Override
    public String subject() {
      return ThresholdDecision.SUBJECT;
    }

    @Override
    public Change none() {
      return new ThresholdDecided(ThresholdDecision.NONE);
    }
  }

  /** What is concluded about a topic. */
  record ConclusionSet(Topic topic, Statement statement) implements Written {
    @Override
    public String subject() {
      return topic.subject();
    }

    @Override
    public Change none() {
      return new ConclusionSet(topic, Statement.NONE);
    }
  }

  record DecisionSet(String observation, ObservationDecision decision) implements Written {
    @Override
    public String subject() {
      return observation;
    }

    @Override
    public Change none() {
      return new DecisionSet(observation, ObservationDecision.NONE);
    }
  }

  record OwnObservationSet(OwnObservation observation) implements Placed {
    @Override
    public String subject() {
      return observation.id();
    }

    @Override
    public Change none() {
      return new OwnObservationRemoved(observation.id());
    }
  }

  record OwnObservationRemoved(String observation) implements Change {
    @Override
    public String subject() {
      return observation;
    }

    @Override
    public Thing thing() {
      return new Thing(OwnObservationSet.class, observation);
    }

    @Override
    public Change none() {
      return this;
    }
  }

  record ActionSet(String id, String text) implements Placed {
    public ActionSet {
      text = LineEnds.asBreaks(text);
    }

    @Override
    public String subject() {
      return id;
    }

    @Override
    public Change none() {
      return new ActionRemoved(id);
    }
  }

  record ActionRemoved(String id) implements Change {
    @Override
    public String subject() {
      return id;
    }

    @Override
    public Thing thing() {
      return new Thing(ActionSet.class, id);
    }

    @Override
    public Change none() {
      return this;
    }
  }

  record FollowUpSet(String id, FollowUp followUp) implements Written {
    @Override
    public String subject() {
      return id;
    }

    @Override
    public Change none() {
      return new FollowUpSet(id, FollowUp.OPEN);
    }
  }

  /** The seconds spent on a part so far, in total. */
  record TimeSpent(Part part, int seconds) implements Change {
    @Override
    public String subject() {
      return part.name();
    }

    @Override
    public Change none() {
      return new TimeSpent(part, 0);
    }
  }

  record Moved(Place place) implements Change {
    @Override
    public String subject() {
      return "";
    }

    @Override
    public Change none() {
      return new Moved(Place.START);
    }
  }
}
