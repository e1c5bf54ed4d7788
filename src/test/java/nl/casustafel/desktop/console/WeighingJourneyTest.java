package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group weighs risks, and puts risks and observations in order. */
class WeighingJourneyTest extends ConsoleJourney {

  @BeforeEach
  void findRisks() {
    answeredNo(12);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    goTo(Part.RISKS, "");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Integer> list(String name) {
    return lookup(".combo-box").queryAllAs(ComboBox.class).stream()
        .filter(choice -> name.equals(choice.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noRiskIsWiderThanTheRoomThatItHas() {
    ScrollPane stage = lookup(".item-stage").queryAs(ScrollPane.class);
    assertThat(stage.getContent().getLayoutBounds().getWidth())
        .isLessThanOrEqualTo(stage.getViewportBounds().getWidth() + 1);
  }

  private FoundRisk risk() {
    return workshop.view().results().risks().getFirst();
  }

  private FoundRisk risk(String id) {
    return workshop.view().risk(id).orElseThrow();
  }

  private void letPeopleIn(int people) {
    press("Let people vote by phone");
    until(() -> voting.session() != null);
    room.join(1, people);
    seen(view -> view.attendance().joined() == people);
    press("To the workshop");
  }

  private void closeAndReveal() {
    key(KeyCode.SPACE);
    seen(view -> view.poll().closesAt() != null);
    room.passClosing();
    stage(Stage.CLOSED);
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
  }

  @Test
  void theGroupDecidesAScoreWithoutAnyVoteAndTakesItBack() {
    FoundRisk before = risk();
    String id = before.risk().id();
    int other = before.suggested().severity() == 4 ? 3 : 4;
    act(() -> list("Severity").setValue(other));
    RiskScore decided = new RiskScore(before.suggested().likelihood(), other);
    assertThat(risk(id).weighing().score()).isEqualTo(decided);
    write("Why, in the words of the group", "Nobody checks it");
    assertThat(risk(id).weighing().reason()).isEqualTo("Nobody checks it");
    press("Back to the suggestion");
    assertThat(risk(id).weighing().score()).isNull();
    assertThat(risk(id).score()).isEqualTo(before.suggested());
    assertThat(risk(id).weighing().reason()).isEqualTo("Nobody checks it");
  }

  @Test
  void theFilledButtonLeadsToEachRiskThatIsNotWeighedBeforeItLeadsOn() {
    List<FoundRisk> risks = workshop.view().results().risks();
    key(KeyCode.ENTER);
    assertThat(see(() -> lookup(".risk-lines").query().isFocused())).isTrue();
    press("Decide as suggested");
    String first = risks.getFirst().risk().id();
    assertThat(risk(first).weighing().score()).isEqualTo(risks.getFirst().suggested());
    for (FoundRisk found : risks.subList(1, risks.size())) {
      press("Weigh: " + found.risk().name().en());
      assertThat(words()).contains(found.number() + " · " + found.risk().name().en());
    }
    assertThat(words()).noneMatch(text -> text.startsWith("Weigh: "));
    act(() -> model.moveTo(Place.START));
    goTo(Part.RISKS, "");
    assertThat(words()).contains("Weigh: " + risks.get(1).risk().name().en());
  }

  @Test
  void arrowsInAListOfWeighingLeadNeitherToAnotherListNorToAnotherItem() {
    act(() -> list("Likelihood").requestFocus());
    Place place = model.place();
    for (KeyCode sideways : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.RIGHT)) {
      key(sideways);
    }
    assertThat(list("Likelihood").isFocused()).isTrue();
    assertThat(model.place()).isEqualTo(place);
    assertThat(risk().weighing().score()).isNull();
  }

  @Test
  void aMedianBetweenTwoPointsIsSaidToBeRoundedUpWhereItIsTakenOver() {
    String id = risk().risk().id();
    letPeopleIn(6);
    press("Put this risk to the vote");
    stage(Stage.OPEN);
    room.vote(1, 3, "1/2");
    room.vote(4, 6, "2/2");
    seen(view -> view.poll().voted() == 6);
    closeAndReveal();
    until(() -> words().stream().anyMatch(text -> text.startsWith("Take over the medians")));
    var scales = workshop.view().content().guide().scales();
    String likelihood = scales.likelihood().get(2).en() + " (rounded up)";
    String severity = scales.severity().get(2).en();
    assertThat(words())
        .contains("Likelihood: median 1.5 of 4, spread 1")
        .contains("Take over the medians: " + likelihood + " · " + severity)
        .contains("Record: " + risk(id).risk().name().en() + ", " + likelihood + " · " + severity);
  }

  @Test
  void aVoteOnARiskProposesItsMediansAndBothAreKept() {
    String id = risk().risk().id();
    letPeopleIn(9);
    press("Put this risk to the vote");
    stage(Stage.OPEN);
    assertThat(voting.session().poll().poll().subject()).isEqualTo(VoteSubject.risk(id));
    room.vote(1, 4, "1/2");
    room.vote(5, 7, "2/2");
    room.vote(8, 9, "cannot-judge");
    seen(view -> view.poll().voted() == 9);
    closeAndReveal();
    until(() -> words().stream().anyMatch(text -> text.startsWith("Take over the medians")));
    assertThat(words())
        .contains("Likelihood: median 1 of 4, spread 1")
        .contains("Severity: median 2 of 4, spread 0")
        .contains("2 people could not judge it.");
    assertThat(risk(id).weighing().score()).isNull();
    press(
        words().stream()
            .filter(text -> text.startsWith("Take over the medians"))
            .findFirst()
            .orElseThrow());
    assertThat(risk(id).weighing().score()).isEqualTo(new RiskScore(1, 2));
    assertThat(risk(id).votes()).hasSize(1);
  }

  @Test
  void dotsThatAreNoNumberAreSaidToBeNoneAndNoVoteOpens() {
    letPeopleIn(6);
    String why = "This is not counted. Fill in a whole number from 1 to 20.";
    for (String typed : List.of("many", "0", "21", "", "+5")) {
      act(() -> lookup(".number-setting .count-number").queryAs(TextField.class).setText(typed));
      press("Open the vote");
      assertThat(words()).contains(why);
      assertThat(written("Dots per person. " + why)).isEqualTo(typed);
      assertThat(voting.session().poll()).isNull();
    }
    act(() -> field("Dots per person. " + why).setText("٧"));
    press("Open the vote");
    stage(Stage.OPEN);
    assertThat(voting.session().poll().poll().form())
        .isInstanceOfSatisfying(
            VoteForm.Priority.class, form -> assertThat(form.dots()).isEqualTo(7));
  }

  @Test
  void dotsThatWereTypedStayWhateverOneDoesInBetween() {
    letPeopleIn(6);
    act(() -> field("Dots per person").setText("8"));
    act(model::previous);
    act(model::next);
    assertThat(written("Dots per person")).isEqualTo("8");
    open(Language.NL);
    assertThat(written("Stippen per persoon")).isEqualTo("8");
    press("Open de stemming");
    stage(Stage.OPEN);
    assertThat(voting.session().poll().poll().form())
        .isInstanceOfSatisfying(
            VoteForm.Priority.class, form -> assertThat(form.dots()).isEqualTo(8));
  }

  /** How high the card of the dots is, and where the list and the risk at hand stand. */
  private List<Double> places() {
    settle();
    return see(() ->
        List.of(
            lookup(".order-settings").query().getParent().getLayoutBounds().getHeight(),
            lookup(".risk-board").query().getLayoutY(),
            lookup(".risk-list").query().getLayoutY()));
  }

  @Test
  void aVoteOnTheLastRiskIsSaidToBeOnThisScreenAndMovesNothingAboveIt() {
    letPeopleIn(6);
    List<Double> before = places();
    String third = workshop.view().results().risks().get(2).risk().id();
    act(() -> voting.act(lead -> lead.open(VoteSubject.risk(third))));
    stage(Stage.OPEN);
    until(() -> words().contains("Voting is open"));
    assertThat(words())
        .contains(
            "A vote is open on this screen already. Close it first; then you can open one here.")
        .noneMatch(text -> text.contains("see above"));
    assertThat(places()).isEqualTo(before);
    assertThat(see(() -> lookup(".order-settings").query().isDisabled())).isTrue();
  }

  @Test
  void risksArePutInOrderWithDots() {
    letPeopleIn(6);
    assertThat(words()).contains("Which risks weigh most?", "Dots per person");
    press("Open the vote");
    stage(Stage.OPEN);
    String first = workshop.view().results().risks().getFirst().risk().id();
    String second = workshop.view().results().risks().get(1).risk().id();
    room.vote(1, 6, first + "=3," + second + "=2");
    seen(view -> view.poll().voted() == 6);
    closeAndReveal();
    until(() -> !workshop.view().results().priorities().isEmpty());
    assertThat(workshop.view().results().priorities().getFirst().rounds().getFirst().tally())
        .isInstanceOfSatisfying(
            PriorityTally.class,
            tally -> assertThat(tally.dots()).containsAllEntriesOf(Map.of(first, 18, second, 12)));
    until(() -> words().contains("18"));
  }

  @Test
  void observationsArePutInOrderAtTheEnd() {
    letPeopleIn(5);
    goTo(Part.REPORT, "");
    assertThat(words()).contains("Which observations weigh most?");
  }
}
