package nl.casustafel.desktop.kit.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Schedule;
import nl.casustafel.workshop.plan.Slot;
import nl.casustafel.workshop.plan.Timetable;

/**
 * How much time there is, what is treated in it, and what waits for afterwards. Every choice shows
 * its effect on the time at once.
 */
public final class ProgrammeEditor extends VBox {
  private final ProgrammeDesk desk;
  private final Texts texts;
  private final SessionFields session;
  private final Paragraph sum = new Paragraph("", "strong", "plan-sum");
  private final Hyperlink proposeAgain;
  private final VBox lines = new VBox();
  private final Paragraph afterwards = new Paragraph("", "secondary");
  private final VBox plan = new VBox();
  private final PlanChoices choices;

  /**
   * @param people how many are expected, where nobody has said so yet
   */
  public ProgrammeEditor(ProgrammeDesk desk, int people, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.session = new SessionFields(desk, people, texts);
    this.choices = new PlanChoices(desk, texts);
    this.proposeAgain = Buttons.link(texts.of(PlanText.PROPOSE), this::propose);
    getStyleClass().add("programme-editor");
    lines.getStyleClass().add("plan-lines");
    plan.getStyleClass().add("stack");
    HBox.setHgrow(sum, Priority.ALWAYS);
    sum.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(sum, proposeAgain);
    head.getStyleClass().add("plan-head");
    plan.getChildren().addAll(head, lines, afterwards);
    getChildren().addAll(session, plan);
    show();
  }

  /** Shows what stands now. */
  public void show() {
    Programme programme = desk.programme();
    session.show();
    Shown.when(programme.exists(), plan);
    Schedule schedule = desk.offer().schedule(programme);
    schedule.timetable().ifPresent(times -> show(schedule, times));
  }

  /** So many people are expected, where nobody has said otherwise. */
  public void expect(int people) {
    session.expect(people);
  }

  private void propose() {
    Programme now = desk.programme();
    desk.choose(desk.offer().propose(now.minutes(), now.people()));
  }

  private void show(Schedule schedule, Timetable times) {
    int over = times.minutes() - times.available();
    sum.setText(
        over > 0
            ? texts.of(PlanText.TOO_LONG, times.minutes(), times.available(), over)
            : texts.of(PlanText.FITS, times.minutes(), times.available()));
    sum.getStyleClass().remove("field-problem");
    if (over > 0) {
      sum.getStyleClass().add("field-problem");
    }
    Programme now = desk.programme();
    proposeAgain.setVisible(!now.equals(desk.offer().propose(now.minutes(), now.people())));
    choices.show(now);
    List<Node> shown = new ArrayList<>();
    boolean flow = times.slots().stream().anyMatch(slot -> slot.kind() == Slot.Kind.FLOW);
    for (Slot slot : times.slots()) {
      if (slot.kind() == Slot.Kind.RISKS && !flow) {
        shown.addAll(choices.line(new Slot(Slot.Kind.FLOW, 0, 0)));
      }
      shown.addAll(choices.line(slot));
    }
    if (!shown.equals(lines.getChildren())) {
      lines.getChildren().setAll(shown);
    }
    afterwards.setText(afterwards(schedule));
  }

  private String afterwards(Schedule schedule) {
    List<String> observations = new ArrayList<>(schedule.waiting());
    observations.removeIf(
        id -> desk.offer().observations().stream().noneMatch(o -> o.id().equals(id)));
    int questions = schedule.waiting().size() - observations.size();
    List<String> parts = new ArrayList<>();
    if (!observations.isEmpty()) {
      parts.add(texts.of(PlanText.OBSERVATIONS, observations.size()));
    }
    if (questions > 0) {
      parts.add(texts.of(PlanText.QUESTIONS, questions));
    }
    return parts.isEmpty()
        ? texts.of(PlanText.NOTHING_AFTERWARDS)
        : texts.of(PlanText.AFTERWARDS, String.join(", ", parts));
  }
}
