package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;

/** What a group does at random, and a plain count of it. */
abstract class RandomDeeds {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
  final int bank =
      QuestionScope.of(session.view().content().caseTemplate(), Depth.FULL)
          .of(session.view().content().guide().questions())
          .size();

  final int observations = session.view().results().observations().size();
  private final Map<String, AnswerValue> answers = new HashMap<>();
  final Map<String, Outcome> outcomes = new HashMap<>();
  final Set<String> voted = new HashSet<>();
  final Set<String> questionsVoted = new HashSet<>();
  final Set<String> dissents = new HashSet<>();
  final Set<String> weighed = new HashSet<>();
  int hands;
  int phones;
  int actions;
  private int done;

  final void act(Random random, int deed) {
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> answer(random);
      case 3 -> conclude(random);
      case 4 -> vote(random);
      case 5 -> weigh(random);
      default -> write(random, deed);
    }
  }

  private void answer(Random random) {
    List<AskedQuestion> asked = session.asked();
    AskedQuestion one = asked.get(random.nextInt(asked.size()));
    String id = one.question().id();
    if (one.question().form() instanceof AnswerForm.YesNoUnsure && random.nextInt(4) == 0) {
      Map<String, Integer> counts = new HashMap<>();
      one.question().options().forEach(option -> counts.put(option.id(), random.nextInt(4)));
      session.execute(
          new Command.RecordVote(
              VoteSubject.question(id), Round.ofPhones(1, new ChoiceTally(counts), phones())));
      questionsVoted.add(id);
      return;
    }
    AnswerValue value =
        one.question().options().isEmpty()
            ? one.question().form() instanceof AnswerForm.Scale
                ? new AnswerValue.Point(1 + random.nextInt(5))
                : new AnswerValue.Words(random.nextBoolean() ? "" : "So it is.")
            : value(one, random);
    session.execute(new Command.AnswerQuestion(id, Answer.of(value)));
    answers.put(id, value);
  }

  private static AnswerValue value(AskedQuestion one, Random random) {
    String option =
        one.question().options().get(random.nextInt(one.question().options().size())).id();
    return one.question().form() instanceof AnswerForm.Multiple
        ? new AnswerValue.Choices(Set.of(option))
        : new AnswerValue.Choice(option);
  }

  private void conclude(Random random) {
    TreatedObservation one = observation(random);
    Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    boolean dissent = random.nextBoolean();
    session.execute(
        new Command.DecideObservation(
            one.id(),
            ObservationDecision.NONE.with(outcome).dissenting(dissent ? "Not all of it" : "")));
    outcomes.put(one.id(), outcome);
    if (dissent) {
      dissents.add(one.id());
    } else {
      dissents.remove(one.id());
    }
  }

  private void vote(Random random) {
    TreatedObservation one = observation(random);
    if (!one.rounds().isEmpty()) {
      return;
    }
    AgreementTally tally = tally(random);
    if (random.nextBoolean() || tally.voters() == 0) {
      session.execute(
          new Command.RecordVote(
              VoteSubject.observation(one.id()), Round.ofPhones(1, tally, phones())));
      phones++;
    } else {
      session.execute(new Command.CountHands(one.id(), 1, tally));
      hands++;
    }
    voted.add(one.id());
  }

  /** Nobody, some who all abstain, or some who choose points of the scale. */
  private static AgreementTally tally(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new AgreementTally(List.of(0, 0, 0, 0, 0), 0);
      case 1 -> new AgreementTally(List.of(0, 0, 0, 0, 0), 9);
      default -> new AgreementTally(random.ints(5, 0, 6).boxed().toList(), random.nextInt(3) + 1);
    };
  }

  private static PhoneVote phones() {
    return new PhoneVote(new Turnout(Assurance.OPEN, 40, 0, 0), null, Map.of());
  }

  private void weigh(Random random) {
    var risks = session.view().results().risks();
    if (!risks.isEmpty()) {
      String id = risks.get(random.nextInt(risks.size())).risk().id();
      RiskScore score = new RiskScore(1 + random.nextInt(4), 1 + random.nextInt(4));
      session.execute(new Command.WeighRisk(id, RiskWeighing.of(score, "")));
      weighed.add(id);
    }
  }

  private void write(Random random, int deed) {
    String id = "action-" + deed;
    session.execute(new Command.WriteAction(id, "Call the supplier " + deed));
    actions++;
    if (random.nextBoolean()) {
      session.execute(new Command.FollowUpAction(id, new FollowUp("", null, true)));
      done++;
    }
  }

  private TreatedObservation observation(Random random) {
    return session.view().results().observations().get(random.nextInt(observations));
  }

  /** The answers to questions that are still asked, of those given. */
  private List<AnswerValue> standing() {
    List<AnswerValue> standing = new ArrayList<>();
    session
        .asked()
        .forEach(one -> {
          if (answers.containsKey(one.question().id())) {
            standing.add(answers.get(one.question().id()));
          }
        });
    return standing;
  }

  private static boolean isUnsure(AnswerValue value) {
    return (value instanceof AnswerValue.Choice choice
            && Set.of("unsure", "unknown").contains(choice.option()))
        || (value instanceof AnswerValue.Choices choices
            && (choices.options().contains("unknown") || choices.options().contains("unsure")));
  }

  final int answered() {
    return (int) standing().stream().filter(value -> !isUnsure(value)).count();
  }

  final int put() {
    return (int)
        session.asked().stream()
            .map(one -> one.question().id())
            .filter(id -> answers.containsKey(id) || questionsVoted.contains(id))
            .count();
  }

  final int open() {
    return put() - answered();
  }

  final int openActions() {
    return actions - done + (int) standing().stream().filter(RandomDeeds::isUnsure).count();
  }

  final boolean isWeighed(FoundRisk risk) {
    return weighed.contains(risk.risk().id());
  }

  final Set<String> touched() {
    Set<String> touched = new HashSet<>(voted);
    touched.addAll(outcomes.keySet());
    return touched.stream()
        .map(id -> session.view().observation(id).orElseThrow().number())
        .collect(java.util.stream.Collectors.toSet());
  }
}
