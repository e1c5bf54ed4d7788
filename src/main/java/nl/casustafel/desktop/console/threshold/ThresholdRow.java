package nl.casustafel.desktop.console.threshold;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.threshold.ThresholdHint;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdText;
import org.jspecify.annotations.Nullable;

/** A point of the check: what it says, what proposes it, and yes, no or unsure. */
final class ThresholdRow extends VBox {
  private static final List<Tick> TICKS = List.of(Tick.YES, Tick.NO, Tick.UNSURE);

  private final ThresholdModel model;
  private final Texts texts;
  private final String id;
  private final SegmentedChoice<Tick> choice;
  private final VBox hints = new VBox();
  private List<ThresholdHint> hinted = List.of();

  ThresholdRow(ThresholdPoint point, ThresholdModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.id = point.id();
    String words = texts.of(point.words());
    choice = new SegmentedChoice<>(words, TICKS, tick -> texts.of(words(tick)));
    choice.onChosen(tick -> model.say(id, tick));
    VBox what = new VBox(new Paragraph(words));
    what.getStyleClass().add("threshold-what");
    if (!point.condition().isBlank()) {
      String condition = texts.of(ThresholdPageText.APPLIES, texts.of(point.condition()));
      what.getChildren().add(new Paragraph(condition, "secondary"));
    }
    what.getChildren().add(hints);
    getStyleClass().add("threshold-row");
    getChildren().add(AdaptiveRow.fields(what, choice));
    show(point);
  }

  static ThresholdText words(Tick tick) {
    return switch (tick) {
      case YES -> ThresholdText.YES;
      case NO -> ThresholdText.NO;
      case UNSURE -> ThresholdText.UNSURE;
    };
  }

  String id() {
    return id;
  }

  void show(ThresholdPoint point) {
    choice.choose(point.tick());
    if (!point.hints().equals(hinted)) {
      hinted = point.hints();
      hints.getChildren().clear();
      if (!hinted.isEmpty()) {
        hints.getChildren().add(pills(point));
        hinted.forEach(this::link);
      }
    }
  }

  /** Says what a digit stands for; false for another digit. */
  boolean say(int digit) {
    if (digit < 1 || digit > TICKS.size()) {
      return false;
    }
    model.say(id, TICKS.get(digit - 1));
    return true;
  }

  @Nullable Tick chosen() {
    return choice.chosen();
  }

  /** Brings the keyboard to the answers. */
  void focus() {
    choice.focusFirst();
  }

  private FlowPane pills(ThresholdPoint point) {
    FlowPane pills = new FlowPane();
    pills.getStyleClass().add("pill-row");
    for (ThresholdHint hint : point.hints()) {
      String words =
          switch (hint) {
            case ThresholdHint.CaseSays ignored -> texts.of(ThresholdPageText.CASE_SAYS);
            case ThresholdHint.CaseAsks ignored -> texts.of(ThresholdPageText.CASE_ASKS);
            case ThresholdHint.FromAnswers from ->
                texts.of(ThresholdPageText.ANSWERS_SAY, from.questions().size());
            case ThresholdHint.InAnyCase always -> texts.of(always.why());
          };
      pills.getChildren().add(Pill.quiet(words).wrapping());
    }
    return pills;
  }

  private void link(ThresholdHint hint) {
    if (hint instanceof ThresholdHint.FromAnswers from) {
      ConsoleModel console = model.console();
      for (String question : from.questions()) {
        console.view().agenda().lines().stream()
            .flatMap(line -> place(line, question))
            .findFirst()
            .ifPresent(place -> {
              Hyperlink link =
                  Buttons.link(
                      ItemName.of(place, console.view(), texts), () -> console.moveTo(place));
              link.setWrapText(true);
              link.setMinSize(0, Region.USE_PREF_SIZE);
              hints.getChildren().add(link);
            });
      }
    }
  }

  private static Stream<Place> place(Agenda.Line line, String item) {
    return line.items().find(item).map(line::place).stream();
  }
}
