package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.RiskChange;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of risks agrees with what a plain reader makes of the stored record. */
class RandomRisksTest {
  private final Sitting sitting = new Sitting("patient-summaries");

  /** What the stored record holds, read from its first entry to its last. */
  private static final class PlainRecord {
    final Map<String, MeasureDecision> measures = new HashMap<>();
    final Map<String, @Nullable RiskScore> inherent = new HashMap<>();
    final Map<String, @Nullable RiskScore> residual = new HashMap<>();

    void read(List<Entry> entries) {
      for (Entry entry : entries) {
        for (Change change : entry.changes()) {
          switch (change) {
            case RiskChange.MeasureSet set -> measures.put(set.measure(), set.decision());
            case RiskChange.MeasureRemoved removed -> measures.remove(removed.measure());
            case RiskChange.RiskWeighed of -> inherent.put(of.risk(), of.weighing().score());
            case RiskChange.ResidualRiskSet of ->
                residual.put(of.risk() + of.stage(), of.decision().score());
            default -> {}
          }
        }
      }
    }

    @Nullable RiskScore left(FoundRisk risk, Stage stage) {
      String id = risk.risk().id();
      if (residual.get(id + stage) != null) {
        return residual.get(id + stage);
      }
      RiskScore from = inherent.get(id) == null ? risk.suggested() : inherent.get(id);
      if (from == null) {
        return null;
      }
      int likelihood = from.likelihood();
      int severity = from.severity();
      for (MeasureDecision measure : measures.values()) {
        for (MeasureEffect effect : measure.effects()) {
          Steps steps = effect.steps();
          if (steps != null && effect.risk().equals(id) && counts(measure.state(), stage)) {
            likelihood = Math.max(1, likelihood - steps.likelihood());
            severity = Math.max(1, severity - steps.severity());
          }
        }
      }
      return new RiskScore(likelihood, severity);
    }

    private static boolean counts(MeasureState state, Stage stage) {
      return state == MeasureState.IN_PLACE
          || (stage == Stage.PLANNED
              && (state == MeasureState.PLANNED || state == MeasureState.PARTLY_IN_PLACE));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsLeftOfEachRiskIsWhatThePlainRecordAmountsTo(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 120; i++) {
      answer(random);
      sitting.workshop.execute(new RandomRisks(sitting.view(), random).deed());
      if (random.nextInt(6) == 0) {
        sitting.workshop.undo();
      }
    }
    PlainRecord record = new PlainRecord();
    record.read(sitting.stored());

    List<FoundRisk> risks = sitting.view().results().risks();
    assertThat(risks).hasSizeGreaterThan(8);
    for (FoundRisk risk : risks) {
      assertThat(risk.residual().planned().score()).isEqualTo(record.left(risk, Stage.PLANNED));
      assertThat(risk.residual().present().score()).isEqualTo(record.left(risk, Stage.PRESENT));
    }
    assertThat(
            sitting.view().results().actions().stream()
                .filter(action -> action.kind() == ActionItem.Kind.RISK_MEASURE)
                .map(ActionItem::id))
        .containsExactlyInAnyOrderElementsOf(
            record.measures.entrySet().stream()
                .filter(measure -> measure.getValue().state() != MeasureState.REJECTED)
                .map(Map.Entry::getKey)
                .toList());
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  private void answer(Random random) {
    List<Question> all =
        BuiltIn.GUIDE.questions().all().stream()
            .filter(question -> !question.options().isEmpty())
            .filter(question -> !question.rules().flags().isEmpty())
            .toList();
    Question question = all.get(random.nextInt(all.size()));
    String option = question.options().get(random.nextInt(question.options().size())).id();
    sitting.workshop.execute(
        new Command.AnswerQuestion(question.id(), Answer.of(new AnswerValue.Choice(option))));
  }
}
