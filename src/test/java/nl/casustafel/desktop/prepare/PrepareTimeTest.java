package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time that there is, and the agenda that fits, with pointer and keyboard. */
class PrepareTimeTest extends PreparingWindow {

  @BeforeEach
  void open() {
    open(Cases.recruitment());
  }

  private Programme now() {
    return see(() -> model.programme().programme());
  }

  private Programme proposed(int minutes, int people) {
    return see(() -> model.programme().offer().propose(minutes, people));
  }

  private int minutesOf(Programme programme) {
    return see(
        () -> model.programme().offer().schedule(programme).timetable().orElseThrow().minutes());
  }

  private ToggleButton segment(String text) {
    return lookup(".segment")
        .<ToggleButton>match(segment -> text.equals(segment.getText()))
        .query();
  }

  private TextField number(String name) {
    return lookup(".number-field")
        .<TextField>match(field -> name.equals(field.getAccessibleText()))
        .query();
  }

  private CheckBox check(String words) {
    return lookup(".check-box").<CheckBox>match(box -> box.getText().startsWith(words)).query();
  }

  private void choose(String what) {
    Hyperlink link =
        lookup(".hyperlink")
            .<Hyperlink>match(
                each -> each.getAccessibleText() != null && each.getAccessibleText().endsWith(what))
            .query();
    act(link::fire);
  }

  @Test
  void anAgendaForTwoHoursAndTwelvePeopleIsProposedAndSaysItsSum() {
    assertThat(now()).isEqualTo(proposed(120, 12));
    assertThat(words())
        .contains(
            minutesOf(now()) + " of 120 min",
            now().observations().size() + " observations",
            now().questions().size() + " questions",
            "Break");
  }

  @Test
  void anotherTimeAndTheRolesThatComeGetAProposalOfTheirOwn() {
    act(() -> segment("60 min").fire());
    assertThat(now()).isEqualTo(proposed(60, 12));
    act(() -> model.details().add("doctor"));
    act(() -> model.details().roles().getLast().countProperty().set("40"));
    assertThat(now()).isEqualTo(proposed(60, 40));
    assertThat(words()).doesNotContain("Break");
  }

  @Test
  void anyNumberOfMinutesCanBeTyped() {
    act(() -> number("Minutes in all").setText("100"));
    act(() -> number("Minutes in all").requestFocus());
    type(KeyCode.ENTER);
    assertThat(now()).isEqualTo(proposed(100, 12));

    act(() -> number("Minutes in all").setText("10"));
    type(KeyCode.TAB);
    assertThat(see(() -> number("Minutes in all").getText())).isEqualTo("100");
    assertThat(words()).contains("Fill in a number from 30 to 600.");
  }

  @Test
  void whatIsDroppedGivesItsTimeBackAndWaitsForAfterwards() {
    Pick first = now().observations().getFirst();
    Programme before = now();
    String name =
        Cases.recruitment().template().observation(first.id()).orElseThrow().place().number();
    choose(before.observations().size() + " observations");
    act(() -> check(name).fire());
    assertThat(now()).isEqualTo(before.withoutObservation(first.id()));
    assertThat(words())
        .contains(minutesOf(before) - 5 + " of 120 min")
        .anyMatch(said -> said.startsWith("Afterwards: "));

    act(() -> check(name).fire());
    assertThat(now().observation(first.id())).contains(new Pick(first.id(), Way.VOTED));
    choosePropose();
    assertThat(now()).isEqualTo(before);
  }

  private void choosePropose() {
    Hyperlink again =
        lookup(".hyperlink")
            .<Hyperlink>match(link -> "Propose again".equals(link.getText()))
            .query();
    act(again::fire);
  }

  @Test
  void whatIsTooMuchIsSaidAndStaysAllTheSame() {
    act(() -> segment("60 min").fire());
    Programme more = now().withQuestion(new Pick("np-alternatives", Way.VOTED));
    act(() -> model.programme().choose(more));
    int sum = minutesOf(more);
    assertThat(words()).contains(sum + " of 60 min: " + (sum - 60) + " too many");
    act(() -> segment("90 min").fire());
    assertThat(now()).isEqualTo(more.lasting(90, 12));
  }

  @Test
  void withoutALimitTheMinutesOfTheDepthStand() {
    assertThat(words()).doesNotContain("Minutes per part. Change them as you like.");
    act(() -> segment("No limit").fire());
    assertThat(words()).contains("Minutes per part. Change them as you like.");
    act(() -> named("Begin").fire());
    assertThat(ledTo)
        .singleElement()
        .isInstanceOfSatisfying(
            Prepared.class,
            prepared -> {
              assertThat(prepared.programme()).isEqualTo(Programme.NONE);
              assertThat(prepared.minutes()).isEqualTo(Map.of());
            });
  }

  @Test
  void anotherDepthHasOtherQuestionsToChooseFrom() {
    act(() -> model.depthProperty().set(Depth.FULL));
    assertThat(now()).isEqualTo(proposed(120, 12));
    assertThat(now().question("hl-view")).isPresent();
  }

  @Test
  void whatIsUnfoldedHasNamesAndIsReachedByKeyboard() {
    choose(now().questions().size() + " questions");
    Accessibility.check(screen.root());
    act(() -> check(firstQuestion()).requestFocus());
    type(KeyCode.SPACE);
    assertThat(see(() -> check(firstQuestion()).isFocused())).isTrue();
  }

  private String firstQuestion() {
    return see(() -> model.programme().offer().questions().getFirst().wording().text().en());
  }
}
