package nl.casustafel.desktop.console.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaisedCardTest extends WindowTest {
  private static final List<String> VERDICTS =
      List.of("lawful", "compliant", "rechtmatig", "illegal", "onrechtmatig", "conform de avg");

  private final Guide guide = BuiltIn.guide();

  private List<String> words(Question question, @Nullable AnswerValue value, Language language) {
    return see(() -> {
      RaisedCard card = new RaisedCard(question, guide, new Texts(language));
      card.show(value);
      return Accessibility.all(card).stream()
          .filter(Labeled.class::isInstance)
          .map(node -> ((Labeled) node).getText())
          .toList();
    });
  }

  private Question question(String id) {
    return guide.questions().question(id).orElseThrow();
  }

  @Test
  void aRiskIsNamedWithItsLevelItsReasonAndMeasures() {
    assertThat(words(question("tr-told-ai"), new AnswerValue.Choice("no"), Language.EN))
        .contains("Very high")
        .anyMatch(text ->
            text.startsWith("Because of the answer “No”. Suggested: Almost certain · Serious"))
        .anyMatch(text -> text.startsWith("Possible measures: "));
  }

  @Test
  void aDutyIsNamedAsADutyAndNotAsARisk() {
    assertThat(words(question("pc-residual"), new AnswerValue.Choice("yes"), Language.EN))
        .containsExactly(
            "What this answer raises",
            "Prior consultation of the AP when the residual risk remains high (a duty, which in"
                + " itself reduces nothing)",
            "A duty, not a measure that makes a risk smaller. It now stands among the actions.");
    assertThat(words(question("pc-residual"), new AnswerValue.Choice("no"), Language.EN))
        .containsExactly("What this answer raises");
  }

  @Test
  void anAnswerWithoutRiskRaisesNothing() {
    RaisedCard card =
        see(() -> new RaisedCard(question("tr-told-ai"), guide, new Texts(Language.EN)));
    act(() -> card.show(new AnswerValue.Choice("yes")));
    assertThat(see(card::isManaged)).isFalse();
    act(() -> card.show(new AnswerValue.Choice("no")));
    assertThat(see(card::isManaged)).isTrue();
    act(() -> card.show(null));
    assertThat(see(card::isManaged)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noAnswerToAnyQuestionIsMetWithAVerdict(Language language) {
    for (Question question : guide.questions().all()) {
      for (Flag flag : question.rules().flags()) {
        List<String> words = words(question, firing(question, flag), language);
        assertThat(words).as(question.id()).hasSizeGreaterThan(3);
        assertThat(String.join(" ", words.subList(0, 1)).toLowerCase(Locale.ROOT))
            .doesNotContain(VERDICTS.toArray(String[]::new));
        if (flag.stop()) {
          assertThat(words)
              .contains(
                  language == Language.NL ? "Mogelijk blokkerend punt" : "Possible blocking issue");
        }
      }
    }
  }

  private static AnswerValue firing(Question question, Flag flag) {
    return switch (flag.when()) {
      case Flag.Trigger.Chosen chosen -> {
        String option = chosen.options().iterator().next();
        yield question.form() instanceof AnswerForm.Multiple
            ? new AnswerValue.Choices(Set.of(option))
            : new AnswerValue.Choice(option);
      }
      case Flag.Trigger.Within within -> new AnswerValue.Point(within.lowest());
      case Flag.Trigger.Empty ignored -> new AnswerValue.Words("");
    };
  }
}
