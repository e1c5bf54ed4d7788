package nl.casustafel.desktop.console.closing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.PriorityCard;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The last part: what was treated, the action list, and the report. */
public final class ClosingView implements ItemView {
  private final VBox node = new VBox();
  private final TreatedCard treated;
  private final CompletenessCard completeness;
  private final ActionsCard actions;
  private final PriorityCard order;
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next;

  /**
   * @param makeReport called once everything is stored
   */
  public ClosingView(ConsoleModel console, VotingModel voting, Texts texts, Runnable makeReport) {
    this.treated = new TreatedCard(console, texts);
    this.completeness = new CompletenessCard(console, texts);
    this.actions = new ActionsCard(console, texts);
    this.order = new PriorityCard(console, voting, VoteSubject.OBSERVATIONS, texts);
    this.next =
        new ReadOnlyObjectWrapper<>(
            new NextDeed(
                texts.of(ClosingText.MAKE_REPORT), "", () -> console.settle(makeReport, () -> {})));
    Progress progress = console.view().results().progress();
    node.getStyleClass().add("item");
    node.getChildren()
        .addAll(
            new ItemHeading(
                List.of(
                    Pill.accent(texts.of(ClosingText.PILL, Math.round(progress.share() * 100)))),
                texts.of(ClosingText.TITLE),
                texts.of(ClosingText.HINT)),
            treated,
            completeness,
            order,
            actions);
    show(console.view());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    treated.show(view);
    completeness.show(view);
    order.show();
    actions.show(view.results().actions());
  }

  @Override
  public void showVoting(WorkshopView view) {
    order.show();
  }

  @Override
  public void unfold() {
    actions.unfold();
  }

  @Override
  public Optional<Node> find(String item) {
    return actions.find(item);
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
