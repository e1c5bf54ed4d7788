package nl.casustafel.desktop.console.conclusion;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.conclusion.Conclusion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.TopicText;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.conclusion.VerdictText;
import org.jspecify.annotations.Nullable;

/** A topic: what is concluded about it, in which words, by which function and when. */
public final class TopicCard extends Card {
  private final TopicModel model;
  private final Texts texts;
  private final TopicFacts facts;
  private final @Nullable SegmentedChoice<Verdict> verdict;
  private final DraftField by;
  private final @Nullable DayField on;
  private final @Nullable DayField due;
  private final Button clear;

  public TopicCard(TopicModel model, Texts texts) {
    super(texts.of(TopicText.of(model.topic())));
    this.model = model;
    this.texts = texts;
    Topic topic = model.topic();
    facts = new TopicFacts(model, texts);
    verdict = topic.verdicts().isEmpty() ? null : verdicts(topic);
    by =
        DraftField.role(
            model.by(), texts.of(ConclusionPageText.by(topic)), functions(model), texts);
    on = topic.isSaidOnADay() ? day(ConclusionPageText.ON, "on", model.statement()) : null;
    due = topic.looksAhead() ? day(ConclusionPageText.DUE, "due", model.statement()) : null;
    clear = Buttons.plain(texts.of(ConclusionPageText.CLEAR), () -> model.conclude(null));
    getChildren().add(facts);
    if (verdict != null) {
      getChildren().add(AdaptiveRow.ends(verdict, clear));
    }
    if (topic.takesWords()) {
      getChildren()
          .add(DraftField.area(model.words(), texts.of(ConclusionPageText.words(topic)), texts));
    }
    Node[] days = Stream.of(on, due).flatMap(Stream::ofNullable).toArray(Node[]::new);
    getChildren().add(days.length == 0 ? by : AdaptiveRow.fields(by, days));
    show(model.console().view());
  }

  private SegmentedChoice<Verdict> verdicts(Topic topic) {
    SegmentedChoice<Verdict> choice =
        new SegmentedChoice<>(
            texts.of(TopicText.of(topic)), topic.verdicts(), one -> texts.of(VerdictText.of(one)));
    choice.onChosen(model::conclude);
    return choice;
  }

  private DayField day(ConclusionPageText name, String field, Statement now) {
    boolean ahead = name == ConclusionPageText.DUE;
    return DayField.of(
        texts.of(name),
        texts,
        ahead ? now.due() : now.on(),
        model.console().typing().day(model.topic().subject(), field),
        ahead ? model::dueOn : model::saidOn);
  }

  /** Who decides, as it was said beforehand, and who is present. */
  private static List<String> functions(TopicModel model) {
    Stream<String> decider =
        model.topic() == Topic.DECIDER
            ? Stream.of()
            : Stream.of(model.concluded().statement(Topic.DECIDER).by());
    return Stream.concat(decider, model.console().view().info().roleNames().stream())
        .filter(role -> !role.isBlank())
        .distinct()
        .toList();
  }

  /** Shows what is concluded now; texts that are being typed stay. */
  public void show(WorkshopView view) {
    Conclusion conclusion = view.results().concluded().of(model.topic());
    Statement statement = conclusion.statement();
    facts.show(view);
    if (verdict != null) {
      verdict.choose(statement.verdict());
    }
    if (on != null) {
      on.show(statement.on());
    }
    if (due != null) {
      due.show(statement.due());
    }
    clear.setVisible(statement.verdict() != null);
    Shown.when(view.results().concluded().asked().contains(conclusion), this);
  }

  /** Brings the keyboard to what is to be concluded. */
  void focus() {
    if (verdict != null) {
      verdict.focusFirst();
    } else {
      by.focus();
    }
  }
}
