package nl.casustafel.desktop.console.threshold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.conclusion.TopicCard;
import nl.casustafel.desktop.console.conclusion.TopicModel;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.choice.Modifiers;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdPoint.Kind;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import org.jspecify.annotations.Nullable;

/** Whether a DPIA is required: every point with its answer, what follows, and who decides. */
final class ThresholdView implements ItemView {
  private final ThresholdModel model;
  private final Texts texts;
  private final VBox node = new VBox();
  private final Pill standing = Pill.accent("");
  private final List<ThresholdListCard> lists;
  private final ThresholdResultCard result;
  private final ThresholdDecisionCard decision;
  private final TopicCard decider;
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();

  ThresholdView(ConsoleModel console, Texts texts) {
    this.model = new ThresholdModel(console);
    this.texts = texts;
    lists =
        Stream.of(Kind.values()).map(kind -> new ThresholdListCard(kind, model, texts)).toList();
    result =
        new ThresholdResultCard(
            console.view().content().caseTemplate().prefill().expectation(), texts);
    decision = new ThresholdDecisionCard(model, texts);
    decider = new TopicCard(new TopicModel(console, Topic.DECIDER), texts);
    standing.wrapping();
    node.getStyleClass().add("item");
    node.getChildren()
        .add(
            new ItemHeading(
                List.of(standing),
                texts.of(ThresholdPageText.TITLE),
                texts.of(ThresholdPageText.HINT)));
    node.getChildren().addAll(lists);
    node.getChildren().addAll(result, decision, decider);
    show(console.view());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    TreatedThreshold now = view.results().threshold();
    standing.setText(now.sentence(texts));
    lists.forEach(ThresholdListCard::show);
    result.show(now);
    decision.show(now);
    decider.show(view);
    offer(now);
  }

  private Stream<ThresholdRow> rows() {
    return lists.stream().flatMap(list -> list.rows().stream());
  }

  /** The next point without an answer, after the one that one is at; else what is decided. */
  private void offer(TreatedThreshold now) {
    int open = now.finding().open();
    if (open > 0) {
      next.set(
          new NextDeed(
              texts.of(ThresholdPageText.NEXT_OPEN, open),
              NextDeed.ENTER,
              () -> nextOpen().ifPresent(ThresholdRow::focus)));
    } else if (!now.decision().complete()) {
      next.set(new NextDeed(texts.of(ThresholdPageText.DECIDE), NextDeed.ENTER, decision::focus));
    } else {
      next.set(null);
    }
  }

  private Optional<ThresholdRow> nextOpen() {
    List<ThresholdRow> all = rows().toList();
    int here = atHand().map(all::indexOf).orElse(-1);
    return Stream.concat(
            all.subList(here + 1, all.size()).stream(), all.subList(0, here + 1).stream())
        .filter(row -> row.chosen() == null)
        .findFirst();
  }

  private Optional<ThresholdRow> atHand() {
    Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at instanceof ThresholdRow row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Node> find(String item) {
    if (item.equals(ThresholdDecision.SUBJECT)) {
      return Optional.of(decision);
    }
    if (item.equals(Topic.DECIDER.subject())) {
      return Optional.of(decider);
    }
    return rows().filter(row -> row.id().equals(item)).map(Node.class::cast).findFirst();
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  /** A digit answers the point that one is at, and leads to the next that has no answer. */
  @Override
  public boolean pressed(KeyEvent key) {
    String text = key.getText();
    if (!Modifiers.none(key) || text.length() != 1 || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    Optional<ThresholdRow> row = atHand();
    if (row.isEmpty() || !row.get().say(Character.digit(text.charAt(0), 10))) {
      return false;
    }
    nextOpen().ifPresent(ThresholdRow::focus);
    return true;
  }
}
