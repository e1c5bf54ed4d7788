package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.progress.Coverage;
import nl.casustafel.workshop.progress.Results;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of completeness agrees with a plain count of what people said last. */
class RandomCompletenessTest {
  private static final Set<String> DOUBT = Set.of("unsure", "unknown");
  private static final List<String> DESCRIPTION =
      List.of("pd-purpose", "pd-data", "pd-people", "pd-chain", "pd-role");
  private static final List<String> NECESSITY =
      List.of("np-effective", "np-alternatives", "np-minimise", "np-proportion");

  private final Sitting sitting = new Sitting("patient-summaries");
  private final Map<String, Answer> last = new HashMap<>();

  private List<String> asked() {
    return sitting.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .map(Question::id)
        .toList();
  }

  private Answer answer(Question question, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Answer.NONE;
      case 1 -> Answer.NONE.because("we spoke of it");
      default -> Answer.of(value(question, random));
    };
  }

  private static AnswerValue value(Question question, Random random) {
    return switch (question.form()) {
      case AnswerForm.Open ignored -> new AnswerValue.Words(random.nextBoolean() ? " " : "words");
      case AnswerForm.Scale ignored -> new AnswerValue.Point(1 + random.nextInt(5));
      default ->
          Deeds.value(
              question, question.options().get(random.nextInt(question.options().size())).id());
    };
  }

  private int answerAtRandom(Random random) {
    List<Question> all = BuiltIn.GUIDE.questions().all();
    for (int i = 0; i < 250; i++) {
      boolean central = random.nextInt(3) == 0;
      List<String> of = random.nextBoolean() ? DESCRIPTION : NECESSITY;
      Question question =
          central
              ? BuiltIn.GUIDE.questions().question(of.get(random.nextInt(of.size()))).orElseThrow()
              : all.get(random.nextInt(all.size()));
      Answer answer = answer(question, random);
      last.put(question.id(), answer);
      sitting.done(new Command.AnswerQuestion(question.id(), answer));
    }
    return 250;
  }

  private static boolean leavesDoubt(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Choice choice -> DOUBT.contains(choice.option());
      case AnswerValue.Choices choices -> choices.options().stream().anyMatch(DOUBT::contains);
      case AnswerValue.Point ignored -> false;
      case AnswerValue.Words ignored -> false;
    };
  }

  /** What became of a question by its last answer; one that is not asked now did not come up. */
  private Treatment plain(String id, Set<String> asked) {
    Answer answer = last.getOrDefault(id, Answer.NONE);
    if (!asked.contains(id) || answer.equals(Answer.NONE)) {
      return Treatment.NOT_ASKED;
    }
    AnswerValue value = answer.value();
    return value == null || leavesDoubt(value) ? Treatment.OPEN : Treatment.ANSWERED;
  }

  private Coverage.Count plainCount(Set<String> ids) {
    Set<String> asked = new HashSet<>(asked());
    Map<Treatment, Integer> figures = new HashMap<>();
    ids.forEach(id -> figures.merge(plain(id, asked), 1, Integer::sum));
    return new Coverage.Count(
        figures.getOrDefault(Treatment.NOT_ASKED, 0),
        figures.getOrDefault(Treatment.OPEN, 0),
        figures.getOrDefault(Treatment.ANSWERED, 0));
  }

  /** The questions of the case that fill the sections of a part, read off the guide. */
  private static Set<String> filling(Remarks.Minimum part, Set<String> bank) {
    Set<String> ids = new LinkedHashSet<>();
    for (ReportSection section : BuiltIn.GUIDE.reference().report()) {
      if (part.sections().contains(section.id())) {
        for (Question question : BuiltIn.GUIDE.questions().all()) {
          if (section.filledFrom().contains(question.id())
              || section.filledFrom().contains("questions " + question.theme())) {
            ids.add(question.id());
          }
        }
      }
    }
    ids.retainAll(bank);
    return ids;
  }

  private boolean met(List<String> fields) {
    Set<String> asked = new HashSet<>(asked());
    AnswerValue purpose = last.getOrDefault("pd-purpose", Answer.NONE).value();
    boolean blank = purpose instanceof AnswerValue.Words words && words.text().isBlank();
    return fields.stream().allMatch(id -> plain(id, asked) == Treatment.ANSWERED)
        && !(fields.contains("pd-purpose") && blank);
  }

  private static Set<String> bank(Coverage coverage) {
    Set<String> bank = new LinkedHashSet<>();
    for (Treatment treatment : Treatment.values()) {
      coverage.questions(treatment).forEach(question -> bank.add(question.id()));
    }
    return bank;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theFiguresOfEveryProvisionAreThoseOfAPlainCount(long seed) {
    answerAtRandom(new Random(seed));
    Set<String> bank = bank(sitting.view().coverage());
    Completeness completeness = sitting.view().completeness();
    assertThat(bank).containsAll(asked());
    assertThat(sitting.view().coverage().count()).isEqualTo(plainCount(bank));
    for (Remarks.Minimum part : BuiltIn.GUIDE.status().remarks().reporting().minimum()) {
      Coverage.Count count = plainCount(filling(part, bank));
      Completeness.Reached reached = completeness.of(part);
      assertThat(reached.questions()).as(part.reference()).isEqualTo(count);
      List<String> fields =
          switch (part.reference()) {
            case "GDPR 35(7)(a)" -> DESCRIPTION;
            case "GDPR 35(7)(b)" -> NECESSITY;
            default -> List.of();
          };
      if (!fields.isEmpty()) {
        Treatment expected =
            met(fields) && count.open() == 0 ? Treatment.DECIDED : count.treatment();
        assertThat(reached.treatment()).as(part.reference()).contains(expected);
        assertThat(completeness.gaps(part))
            .noneMatch(id -> fields.contains(id) && met(List.of(id)))
            .hasSizeGreaterThanOrEqualTo(count.open() + count.notAsked());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void undoOfEverythingLeavesTheRecordEmptyAndNothingAsked(long seed) {
    Results begun = sitting.view().results();
    int deeds = answerAtRandom(new Random(seed));
    assertThat(sitting.view().coverage().isEmpty()).isFalse();
    for (int i = 0; i < deeds; i++) {
      sitting.workshop.undo();
    }
    assertThat(sitting.view().results()).isEqualTo(begun);
    assertThat(sitting.view().coverage().isEmpty()).isTrue();
    assertThat(sitting.view().coverage().anythingTreated()).isFalse();
    for (Remarks.Minimum part : BuiltIn.GUIDE.status().remarks().reporting().minimum()) {
      assertThat(sitting.view().completeness().of(part).treatment())
          .as(part.reference())
          .contains(Treatment.NOT_ASKED);
    }
    assertThat(sitting.reopened().results()).isEqualTo(begun);
    assertThat(sitting.view().identity().canUndo()).isFalse();
  }
}
