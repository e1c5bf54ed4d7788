package nl.casustafel.desktop.console.conclusion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.TopicText;
import org.jspecify.annotations.Nullable;

/** What is concluded in the end, one card a topic. */
final class ConclusionView implements ItemView {
  private final Texts texts;
  private final VBox node = new VBox();
  private final Pill settled = Pill.accent("");
  private final List<Titled> cards;
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();

  private record Titled(Topic topic, TopicCard card) {}

  ConclusionView(ConsoleModel console, Texts texts) {
    this.texts = texts;
    this.cards =
        Stream.of(Topic.values())
            .filter(topic -> topic != Topic.DECIDER)
            .map(topic -> new Titled(topic, new TopicCard(new TopicModel(console, topic), texts)))
            .toList();
    node.getStyleClass().add("item");
    node.getChildren()
        .add(
            new ItemHeading(
                List.of(settled),
                texts.of(ConclusionPageText.TITLE),
                texts.of(ConclusionPageText.HINT)));
    cards.forEach(titled -> node.getChildren().add(titled.card()));
    show(console.view());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    Concluded now = view.results().concluded();
    cards.forEach(titled -> titled.card().show(view));
    long open = open(now).count();
    settled.setText(texts.of(ConclusionPageText.OPEN, open));
    next.set(open(now).findFirst().map(this::deed).orElse(null));
  }

  private Stream<Titled> open(Concluded now) {
    return cards.stream()
        .filter(titled -> now.asked().contains(now.of(titled.topic())))
        .filter(titled -> !now.of(titled.topic()).isSettled());
  }

  private NextDeed deed(Titled titled) {
    return new NextDeed(
        texts.of(ConclusionPageText.NEXT, texts.of(TopicText.of(titled.topic()))),
        NextDeed.ENTER,
        titled.card()::focus);
  }

  @Override
  public Optional<Node> find(String item) {
    return cards.stream()
        .filter(titled -> titled.topic().subject().equals(item))
        .<Node>map(Titled::card)
        .findFirst();
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  @Override
  public boolean pressed(KeyEvent key) {
    return false;
  }
}
