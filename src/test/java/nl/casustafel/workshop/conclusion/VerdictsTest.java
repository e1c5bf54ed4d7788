package nl.casustafel.workshop.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Conclusion.Lack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every topic with each thing that can be concluded about it, from untouched to settled. */
class VerdictsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** What says all by itself; beside everything else a reason or what was said belongs. */
  private static final Set<Verdict> BY_ITSELF =
      Set.of(
          Verdict.NO_DPO,
          Verdict.FOLLOWED,
          Verdict.CONSENTED,
          Verdict.NO_COUNCIL,
          Verdict.APPROVED,
          Verdict.CONSULT_AUTHORITY);

  /** What is only asked for or announced. */
  private static final Set<Verdict> AWAITED = Set.of(Verdict.COUNCIL_ASKED, Verdict.TO_CONSULT);

  static Stream<Arguments> verdicts() {
    return Stream.of(Topic.values())
        .flatMap(topic -> topic.verdicts().stream().map(verdict -> Arguments.of(topic, verdict)));
  }

  @Test
  void everyVerdictIsThatOfOneTopic() {
    assertThat(verdicts().map(both -> both.get()[1]))
        .containsExactlyInAnyOrder((Object[]) Verdict.values());
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void aVerdictIsSettledWithItsFunctionItsDayAndTheWordsThatBelongToIt(
      Topic topic, Verdict verdict) {
    Statement said = Statement.NONE;
    assertThat(of(topic, said).treatment()).isEqualTo(Treatment.NOT_ASKED);
    Set<Lack> lacks = EnumSet.of(Lack.FUNCTION, Lack.DAY);
    if (AWAITED.contains(verdict)) {
      lacks.add(Lack.OUTCOME);
    } else if (!BY_ITSELF.contains(verdict)) {
      lacks.add(Lack.WORDS);
    }
    said = said.with(verdict);
    assertThat(of(topic, said).lacks()).isEqualTo(lacks);
    said = said.saidBy("Board");
    lacks.remove(Lack.FUNCTION);
    assertThat(of(topic, said).lacks()).isEqualTo(lacks);
    said = said.saidOn(DAY);
    lacks.remove(Lack.DAY);
    assertThat(of(topic, said).lacks()).isEqualTo(lacks);
    assertThat(of(topic, said).treatment())
        .isEqualTo(lacks.isEmpty() ? Treatment.DECIDED : Treatment.OPEN);
    assertThat(of(topic, said.saying(" \n ")).lacks()).as("blank is nothing").isEqualTo(lacks);
    said = said.saying("So it is");
    assertThat(of(topic, said).treatment())
        .isEqualTo(AWAITED.contains(verdict) ? Treatment.OPEN : Treatment.DECIDED);
    assertThat(of(topic, said.with(null)).lacks()).containsExactly(Lack.VERDICT);
    assertThat(of(topic, said.saidBy(" ")).lacks()).contains(Lack.FUNCTION);
    assertThat(of(topic, said.dueOn(DAY)).lacks()).isEqualTo(of(topic, said).lacks());
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void theLineOfAConclusionSaysNoMoreThanIsRecorded(Topic topic, Verdict verdict) {
    Statement whole = new Statement(verdict, "So it is", "Board", DAY, null);
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      String name = texts.of(TopicText.of(topic));
      String open = language == Language.NL ? "er ontbreekt iets" : "something is lacking";
      String none = language == Language.NL ? "niet vastgelegd" : "not recorded";
      String said = AWAITED.contains(verdict) ? open : texts.of(VerdictText.of(verdict));
      assertThat(of(topic, Statement.NONE).inALine(texts)).isEqualTo(name + ": " + none);
      assertThat(of(topic, whole.saidOn(null)).inALine(texts)).isEqualTo(name + ": " + open);
      assertThat(of(topic, whole).inALine(texts)).isEqualTo(name + ": " + said);
    }
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void aWordADayOrAFunctionAloneOpensATopic(Topic topic) {
    for (Statement begun :
        List.of(
            Statement.NONE.saying("We spoke of it"),
            Statement.NONE.saidOn(DAY),
            Statement.NONE.dueOn(DAY))) {
      assertThat(of(topic, begun).treatment()).isEqualTo(Treatment.OPEN);
    }
    assertThat(of(topic, Statement.NONE.saidBy("Board")).treatment())
        .as("of who decides only the function counts")
        .isEqualTo(topic == Topic.DECIDER ? Treatment.DECIDED : Treatment.OPEN);
    assertThat(of(topic, Statement.NONE.saying("x").saying("")).treatment())
        .as("what is wiped out is untouched")
        .isEqualTo(Treatment.NOT_ASKED);
  }

  @Test
  void whoDecidesIsAFunctionAndNothingElse() {
    Conclusion decider = of(Topic.DECIDER, Statement.NONE.saidBy("The board"));
    assertThat(decider.lacks()).isEmpty();
    assertThat(decider.inALine(new Texts(Language.EN))).isEqualTo("Who decides: recorded");
    assertThat(decider.inALine(new Texts(Language.NL))).isEqualTo("Wie besluit: vastgelegd");
    assertThat(Topic.DECIDER.takesWords()).isFalse();
    assertThat(Topic.DECIDER.isSaidOnADay()).isFalse();
    assertThat(of(Topic.DECIDER, Statement.NONE.saidBy("De\nraad")).statement().by())
        .isEqualTo("De raad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // words          | by    | said  | due   | lacking
        "                 |       |       | due   | [WORDS, FUNCTION]",
        "With a new model |       |       |       | [FUNCTION, DAY]",
        "With a new model | Owner |       |       | [DAY]",
        "With a new model | Owner | said  |       | [DAY]",
        "                 | Owner |       | due   | [WORDS]",
        "With a new model | Owner |       | due   | []",
      })
  void aReviewIsSettledByTheDayAheadAndNotByTheDayOnWhichItWasSaid(
      @Nullable String words,
      @Nullable String by,
      @Nullable String said,
      @Nullable String due,
      String lacking) {
    Statement statement =
        new Statement(
            null,
            words == null ? "" : words,
            by == null ? "" : by,
            said == null ? null : DAY,
            due == null ? null : DAY);
    assertThat(of(Topic.REVIEW, statement).lacks()).hasToString(lacking);
  }

  private static Conclusion of(Topic topic, Statement statement) {
    return new Conclusion(topic, statement);
  }
}
