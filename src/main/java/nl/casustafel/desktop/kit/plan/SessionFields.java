package nl.casustafel.desktop.kit.plan;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.plan.Programme;

/** How many minutes there are, and how many people. */
final class SessionFields extends VBox {
  private static final int NO_LIMIT = 0;
  private static final List<Integer> USUAL = List.of(60, 90, 120, 180, NO_LIMIT);
  private static final int FIVE = 5;

  private final ProgrammeDesk desk;
  private final SegmentedChoice<Integer> usual;
  private final CountBox minutes;
  private final CountBox people;
  private final FlowPane numbers;
  private int peopleExpected;

  /**
   * @param peopleExpected proposed where there is no programme yet
   */
  SessionFields(ProgrammeDesk desk, int peopleExpected, Texts texts) {
    this.desk = desk;
    this.peopleExpected = peopleExpected;
    String name = texts.of(PlanText.TIME);
    usual =
        new SegmentedChoice<>(
            name,
            USUAL,
            each ->
                each == NO_LIMIT
                    ? texts.of(PlanText.NO_LIMIT)
                    : texts.of(PlanText.MIN, texts.number(each)));
    usual.onChosen(this::last);
    minutes =
        new CountBox(
            texts.of(PlanText.MINUTES),
            new CountBox.Bounds(Programme.FEWEST_MINUTES, Programme.MOST_MINUTES, FIVE),
            texts,
            this::last);
    people =
        new CountBox(
            texts.of(PlanText.PEOPLE),
            new CountBox.Bounds(1, Programme.MOST_PEOPLE, 1),
            texts,
            this::seat);
    numbers = new FlowPane(minutes, people);
    numbers.getStyleClass().add("plan-numbers");
    getStyleClass().add("stack");
    getChildren().addAll(usual, numbers);
  }

  void show() {
    Programme now = desk.programme();
    usual.choose(now.minutes());
    Shown.when(now.exists(), numbers);
    minutes.show(now.minutes());
    people.show(now.exists() ? now.people() : peopleExpected);
  }

  /** Another number of people, as long as nobody has said one. */
  void expect(int number) {
    Programme now = desk.programme();
    boolean said = now.exists() && now.people() != peopleExpected;
    peopleExpected = number;
    if (now.exists() && !said && now.people() != number) {
      seat(number);
    }
  }

  private void last(int length) {
    if (length == NO_LIMIT) {
      desk.choose(Programme.NONE);
      return;
    }
    Programme now = desk.programme();
    int seats = now.exists() ? now.people() : peopleExpected;
    desk.choose(
        isAsProposed(now) ? desk.offer().propose(length, seats) : now.lasting(length, seats));
  }

  private void seat(int number) {
    Programme now = desk.programme();
    desk.choose(
        isAsProposed(now)
            ? desk.offer().propose(now.minutes(), number)
            : now.lasting(now.minutes(), number));
  }

  /** What was not touched follows the time; what somebody chose stays. */
  private boolean isAsProposed(Programme now) {
    return !now.exists() || now.equals(desk.offer().propose(now.minutes(), now.people()));
  }
}
