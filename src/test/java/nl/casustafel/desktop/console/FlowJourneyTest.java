package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The group walks decision flows in the console, by keyboard alone. */
class FlowJourneyTest extends ConsoleJourney {
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
  private static final String PERSON = "flow-output-person";

  private TreatedFlow flow(String id) {
    return workshop.view().flow(id).orElseThrow();
  }

  private void at(String flow) {
    goTo(Part.FLOWS, flow);
  }

  /** Answers the node at hand with the key of an answer. */
  private void answer(String id, String answer) {
    FlowStop here = flow(id).walk().here();
    List<String> offered = here.offered().stream().map(one -> one.id()).toList();
    int given = flow(id).walk().answered().size();
    key(DIGITS.get(offered.indexOf(answer)));
    until(() -> flow(id).walk().answered().size() > given);
  }

  @Test
  void everyFlowIsWalkedToAnOutcomeWithTheDigitsAlone() {
    open(Language.EN);
    Random random = new Random(7);
    for (TreatedFlow each : workshop.view().results().flows()) {
      at(each.id());
      while (!flow(each.id()).ended()) {
        FlowStop here = flow(each.id()).walk().here();
        assertThat(words()).contains(here.node().text().en());
        answer(each.id(), here.offered().get(random.nextInt(here.offered().size())).id());
      }
      assertThat(words()).contains(flow(each.id()).walk().here().node().text().en());
      act(() -> Accessibility.check(stage().getScene().getRoot()));
    }
    assertThat(workshop.view().results().flows()).allMatch(TreatedFlow::ended);
    assertThat(String.join("\n", words()).toLowerCase(Locale.ROOT))
        .doesNotContain("is lawful", "is compliant", "complies");
  }

  @Test
  void theFilledButtonLeadsToTheAnswersAndThenToTheNextFlow() {
    open(Language.EN);
    at(PERSON);
    key(KeyCode.ENTER);
    assertThat(see(() -> stage().getScene().getFocusOwner().getAccessibleText())).isEqualTo("Yes");
    key(KeyCode.SPACE);
    until(() -> flow(PERSON).ended());
    assertThat(words()).contains("Conditions or open points");

    Place before = model.place();
    key(KeyCode.PAGE_DOWN);
    assertThat(model.place()).isNotEqualTo(before);
  }

  @Test
  void anEarlierNodeIsLookedAtAgainAndAnotherAnswerAsksWhatFollows() {
    open(Language.EN);
    at(PERSON);
    answer(PERSON, "none");
    write("Why the group answers so", "Nobody looked");
    until(() -> flow(PERSON).path().answers().size() == 2);
    answer(PERSON, "no");
    answer(PERSON, "unknown");

    press("Question 2: Is the model demonstrably anonymous? Answer: No or not shown");
    assertThat(words()).contains("Answered before");
    assertThat(written("Why the group answers so")).isEqualTo("Nobody looked");
    key(KeyCode.DIGIT1);
    until(() -> flow(PERSON).walk().here().node().id().equals("o-op-halluc"));

    press("Question 2: Is the model demonstrably anonymous? Answer: Yes");
    key(KeyCode.DIGIT2);
    until(() -> flow(PERSON).walk().here().node().id().equals("op-training"));
    press("Back to where you were");
    assertThat(words()).contains("Answered earlier");
    press("Take over: Cannot check");
    until(() -> flow(PERSON).ended());
    assertThat(flow(PERSON).walk().here().node().id()).isEqualTo("o-op-unknown");
  }

  @Test
  void whatWasAnsweredIsOfferedAndQuestionAndRiskLeadToTheFlow() {
    workshop.execute(
        new Command.AnswerQuestion("hl-who", Answer.of(new AnswerValue.Choice("ai-alone"))));
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    room(1400, 900);
    at("flow-automated-decision");

    assertThat(words()).contains("By the answer to “Who takes the final decision?”");
    assertThat(flow("flow-automated-decision").path().answers()).isEmpty();
    press("Take over: Yes");
    until(() -> flow("flow-automated-decision").begun());

    goTo(Part.QUESTIONS, "hl-who");
    press("Automated decisions");
    assertThat(model.place()).isEqualTo(new Place(Part.FLOWS, "flow-automated-decision"));
    goTo(Part.RISKS, "");
    press("Automated decisions");
    assertThat(model.place()).isEqualTo(new Place(Part.FLOWS, "flow-automated-decision"));
  }

  @Test
  void anUndoIsSeenWhereItHappened() {
    open(Language.EN);
    at(PERSON);
    answer(PERSON, "none");
    goTo(Part.CASE, "");
    key(KeyCode.SHORTCUT, KeyCode.Z);
    until(() -> !flow(PERSON).begun());
    assertThat(model.place()).isEqualTo(new Place(Part.FLOWS, PERSON));
  }

  @ParameterizedTest
  @CsvSource({
    "NL,LIGHT,100,1280,720", "EN,LIGHT,100,1600,980", "NL,DARK,100,1280,720",
    "NL,HIGH_CONTRAST,100,1280,720", "NL,LIGHT,200,1600,980", "EN,LIGHT,200,1600,980"
  })
  void picturesOfAFlow(Language language, Theme theme, int percent, double width, double height) {
    open(language, new Look(theme, percent), width, height);
    at("flow-model-user");
    for (String answer : List.of("use", "unknown", "claimed", "high")) {
      answer("flow-model-user", answer);
    }
    picture("task", language, theme, percent);
    for (String answer : List.of("adequate", "no", "find")) {
      answer("flow-model-user", answer);
    }
    picture("within", language, theme, percent);
    for (String answer : List.of("no", "li", "no", "yes", "no", "ours", "no", "no", "no")) {
      answer("flow-model-user", answer);
    }
    picture("outcome", language, theme, percent);
    act(() -> ((javafx.scene.control.ScrollPane) lookup(".item-stage").query()).setVvalue(0.6));
    picture("path", language, theme, percent);
  }

  private void open(Language language, Look look, double width, double height) {
    workshop.execute(
        new Command.AnswerQuestion("lb-base-model", Answer.of(new AnswerValue.Choice("asked"))));
    model = real.model(workshop);
    voting = room.model(workshop);
    act(() -> {
      stage().setX(0);
      stage().setY(0);
    });
    show(
        () -> {
          DialogLayer layer = console(language);
          layer.setPrefSize(width, height);
          return layer;
        },
        look,
        SHEET);
    room(width, height);
  }

  private void room(double width, double height) {
    act(() -> {
      stage().setX(0);
      stage().setY(0);
      stage().setWidth(width);
      stage().setHeight(height);
    });
  }

  private void picture(String name, Language language, Theme theme, int percent) {
    settle();
    assertThat(
            Screenshots.take(
                "flow-" + name + "-" + percent,
                language,
                new Look(theme, percent),
                stage().getScene()))
        .isNotEmptyFile();
  }
}
