package nl.casustafel.desktop.kit.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Slot;
import nl.casustafel.workshop.plan.Timetable;
import nl.casustafel.workshop.plan.Way;
import org.jspecify.annotations.Nullable;

/** The lines of a programme, and below some of them what can be chosen there. */
final class PlanChoices {
  private static final int MOST_RISKS = 200;

  private final ProgrammeDesk desk;
  private final Texts texts;
  private final Map<Slot.Kind, Line> lines = new EnumMap<>(Slot.Kind.class);
  private final List<Line> breaks = new ArrayList<>();
  private final PickList observations;
  private final PickList questions;
  private final ComboBox<String> flow = new ComboBox<>();
  private final CountBox weighed;
  private final CountBox treated;
  private int breaksShown;
  private boolean showing;

  PlanChoices(ProgrammeDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    observations = new PickList(ofObservations(), texts);
    questions = new PickList(ofQuestions(), texts);
    CountBox.Bounds risks = new CountBox.Bounds(0, MOST_RISKS, 1);
    weighed = new CountBox(texts.of(PlanText.RISKS_WEIGHED), risks, texts, this::weigh);
    treated = new CountBox(texts.of(PlanText.RISKS_TREATED), risks, texts, this::treat);
    flows();
  }

  /** A line of the agenda: what it is and how long it takes. */
  private static final class Line extends HBox {
    private final Paragraph name = new Paragraph("");
    private final Paragraph minutes = new Paragraph("", "secondary");

    Line() {
      getStyleClass().add("plan-line");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      minutes.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(name, minutes);
    }

    void show(String what, String time) {
      name.setText(what);
      minutes.setText(time);
    }

    void offer(Hyperlink link) {
      if (!getChildren().contains(link)) {
        getChildren().add(1, link);
      }
    }
  }

  void show(Programme now) {
    showing = true;
    Offer offer = desk.offer();
    breaksShown = 0;
    observations.show(
        List.of(new PickList.Group("", offer.observations().stream().map(this::topic).toList())),
        now::observation);
    questions.show(themes(offer), now::question);
    flow.setValue(now.flow());
    weighed.show(now.risks().weighed());
    treated.show(now.risks().treated());
    showing = false;
  }

  /** The line of a stretch, and below it what can be chosen in it. */
  List<Node> line(Slot slot) {
    Line line = slot.kind() == Slot.Kind.BREAK ? nextBreak() : lineOf(slot.kind());
    String what = texts.of(PlanText.of(slot.kind()), slot.items());
    line.show(what, texts.of(PlanText.MIN, texts.number(slot.minutes())));
    return switch (slot.kind()) {
      case OBSERVATIONS -> {
        line.offer(observations.link(what));
        yield List.of(line, observations);
      }
      case QUESTIONS -> {
        line.offer(questions.link(what));
        yield List.of(line, questions);
      }
      case FLOW -> List.of(line, flow);
      case RISKS -> List.of(line, risks());
      case WELCOME, CASE, CLOSING, BREAK -> List.of(line);
    };
  }

  private Line lineOf(Slot.Kind kind) {
    return lines.computeIfAbsent(kind, made -> new Line());
  }

  /** The same lines again: what is shown anew would lose the keyboard. */
  private Line nextBreak() {
    if (breaksShown == breaks.size()) {
      breaks.add(new Line());
    }
    breaksShown++;
    return breaks.get(breaksShown - 1);
  }

  private FlowPane risks() {
    if (weighed.getParent() instanceof FlowPane already) {
      return already;
    }
    FlowPane both = new FlowPane(weighed, treated);
    both.getStyleClass().add("plan-numbers");
    return both;
  }

  private PickRow.Topic topic(Offer.Observation observation) {
    String name = (observation.number() + "  " + texts.of(observation.name())).strip();
    return new PickRow.Topic(
        observation.id(),
        name,
        Way.VOTED,
        way -> Timetable.ofObservation(way, desk.offer().pace()));
  }

  private List<PickList.Group> themes(Offer offer) {
    Map<String, List<PickRow.Topic>> themes = new LinkedHashMap<>();
    for (Question question : offer.questions()) {
      themes
          .computeIfAbsent(question.theme(), first -> new ArrayList<>())
          .add(
              new PickRow.Topic(
                  question.id(),
                  texts.of(question.wording().text()),
                  Way.DISCUSSED,
                  way -> desk.offer().minutes(question, way)));
    }
    List<PickList.Group> groups = new ArrayList<>();
    themes.forEach((theme, topics) -> groups.add(new PickList.Group(name(offer, theme), topics)));
    return groups;
  }

  private String name(Offer offer, String theme) {
    return offer.guide().theme(theme).map(found -> texts.of(found.name())).orElse("");
  }

  private PickRow.Choosing ofObservations() {
    return new PickRow.Choosing() {
      @Override
      public void put(Pick pick) {
        desk.choose(desk.programme().withObservation(pick));
      }

      @Override
      public void drop(String id) {
        desk.choose(desk.programme().withoutObservation(id));
      }
    };
  }

  private PickRow.Choosing ofQuestions() {
    return new PickRow.Choosing() {
      @Override
      public void put(Pick pick) {
        desk.choose(desk.programme().withQuestion(pick));
      }

      @Override
      public void drop(String id) {
        desk.choose(desk.programme().withoutQuestion(id));
      }
    };
  }

  private void flows() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", texts.of(PlanText.NO_FLOW));
    for (DecisionFlow one : desk.offer().guide().reference().flows()) {
      names.put(one.id(), texts.of(one.title()));
    }
    flow.getItems().setAll(names.keySet());
    flow.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String id) {
            return names.getOrDefault(id == null ? "" : id, "");
          }

          @Override
          public String fromString(String name) {
            return "";
          }
        });
    flow.setAccessibleText(texts.of(PlanText.FLOW));
    flow.setMaxWidth(Double.MAX_VALUE);
    ChoiceGroup.keep(flow);
    flow.valueProperty().addListener((property, before, id) -> chooseFlow(id));
  }

  private void chooseFlow(@Nullable String id) {
    if (!showing && id != null) {
      desk.choose(desk.programme().withFlow(id));
    }
  }

  private void weigh(int number) {
    int treating = Math.min(number, desk.programme().risks().treated());
    desk.choose(desk.programme().withRisks(new RiskRound(number, treating)));
  }

  private void treat(int number) {
    int weighing = Math.max(number, desk.programme().risks().weighed());
    desk.choose(desk.programme().withRisks(new RiskRound(weighing, number)));
  }
}
