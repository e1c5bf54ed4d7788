package nl.casustafel.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.casefile.DpiaPrefill;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdHint;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdTick;

/** What is confirmed of the duty to do a DPIA, and what is concluded in the end. */
final class Concluding {
  private static final String LARGE_SCALE = ThresholdPoint.Kind.WP248.id("5");
  private static final Set<String> HOLD =
      Set.of(
          ThresholdPoint.Kind.CIRCUMSTANCE.id("systematic"),
          ThresholdPoint.Kind.CIRCUMSTANCE.id("extensive"),
          ThresholdPoint.Kind.CIRCUMSTANCE.id("automated"));
  private static final int DAYS_TO_THE_ADVICE = 9;
  private static final int DAYS_TO_THE_DECISION = 23;

  private final Texts texts;

  Concluding(Texts texts) {
    this.texts = texts;
  }

  /** What a person confirms of the points that are open; none once all have an answer. */
  List<ThresholdTick> ticks(WorkshopView view) {
    DpiaPrefill.Expectation expected = view.content().caseTemplate().prefill().expectation();
    boolean required = expected != null && expected.result().equals("required");
    return view.results()
        .threshold()
        .points()
        .filter(point -> !point.judged())
        .map(point ->
            new ThresholdTick(point.id(), applies(point, required, view) ? Tick.YES : Tick.NO))
        .toList();
  }

  private static boolean applies(ThresholdPoint point, boolean required, WorkshopView view) {
    if (point.kind() == ThresholdPoint.Kind.CIRCUMSTANCE) {
      boolean large = point.id().equals(ThresholdPoint.Kind.CIRCUMSTANCE.id("large-scale"));
      return HOLD.contains(point.id()) || (large && isLarge(view));
    }
    return point.proposed() || (required && point.hints().contains(new ThresholdHint.CaseAsks()));
  }

  private static boolean isLarge(WorkshopView view) {
    return view.results().threshold().boxes().stream()
        .anyMatch(box -> box.id().equals(LARGE_SCALE) && box.tick() == Tick.YES);
  }

  /** The decision to do a DPIA, on the day of the workshop. */
  Command threshold(WorkshopView view) {
    return new Command.DecideThreshold(
        new ThresholdDecision(
            ThresholdDecision.Choice.CARRY_OUT,
            texts.of(ConcludingText.THRESHOLD),
            texts.of(ConcludingText.BOARD),
            view.info().date()));
  }

  /** Who decides in the end. */
  Command decider() {
    return new Command.Conclude(
        Topic.DECIDER, Statement.NONE.saidBy(texts.of(ConcludingText.BOARD)));
  }

  /** Everything that is concluded in the end, in its order. */
  List<Command> all(WorkshopView view) {
    LocalDate advised = view.info().date().plusDays(DAYS_TO_THE_ADVICE);
    LocalDate decided = view.info().date().plusDays(DAYS_TO_THE_DECISION);
    return Stream.of(heard(advised), accepted(decided), decided(view, decided))
        .flatMap(List::stream)
        .toList();
  }

  /** Who was heard, and what they said. */
  private List<Command> heard(LocalDate day) {
    return List.of(
        say(Topic.DPO_ADVICE, Verdict.ADVISED, SpokenText.DP_ADVICE, RoleText.DPO, day),
        say(Topic.VIEWS, Verdict.SOUGHT, SpokenText.VW_RESULT, RoleText.MANAGER, day),
        say(
            Topic.WORKS_COUNCIL,
            Verdict.COUNCIL_ADVISED,
            ConcludingText.COUNCIL_ADVISED,
            ConcludingText.WORKS_COUNCIL,
            day));
  }

  private List<Command> accepted(LocalDate day) {
    ConcludingText board = ConcludingText.BOARD;
    return List.of(
        say(
            Topic.ADVICE_FOLLOWED,
            Verdict.FOLLOWED_IN_PART,
            ConcludingText.FOLLOWED_IN_PART,
            board,
            day),
        say(Topic.RESIDUAL_RISK, Verdict.ACCEPTED, ConcludingText.ACCEPTED, board, day),
        say(
            Topic.PRIOR_CONSULTATION,
            Verdict.NO_CONSULTATION,
            ConcludingText.NO_CONSULTATION,
            board,
            day));
  }

  private List<Command> decided(WorkshopView view, LocalDate day) {
    Statement decision =
        new Statement(verdict(view), why(view), texts.of(ConcludingText.BOARD), day, null);
    Statement review =
        new Statement(
            null,
            texts.of(SpokenText.DP_REVIEW),
            texts.of(RoleText.MANAGER),
            null,
            day.plusYears(1));
    return List.of(
        new Command.Conclude(Topic.DECISION, decision), new Command.Conclude(Topic.REVIEW, review));
  }

  private Command say(Topic topic, Verdict verdict, TextKey words, TextKey by, LocalDate on) {
    return new Command.Conclude(
        topic, new Statement(verdict, texts.of(words), texts.of(by), on, null));
  }

  /** The decision follows what the group advised. */
  private static Verdict verdict(WorkshopView view) {
    String advice =
        view.question("pc-decision")
            .map(AskedQuestion::answer)
            .map(answer -> answer.value() instanceof AnswerValue.Choice it ? it.option() : "")
            .orElse("");
    return switch (advice) {
      case "go" -> Verdict.APPROVED;
      case "redesign" -> Verdict.REDESIGN;
      case "stop" -> Verdict.REJECTED;
      case "consult" -> Verdict.CONSULT_AUTHORITY;
      default -> Verdict.APPROVED_WITH_CONDITIONS;
    };
  }

  private String why(WorkshopView view) {
    return view.question("pc-decision")
        .map(asked -> asked.answer().reasoning())
        .filter(reasoning -> !reasoning.isBlank())
        .orElseGet(() -> texts.of(ConcludingText.DECISION));
  }
}
