package nl.casustafel.desktop.console;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.chain.CaseView;
import nl.casustafel.desktop.console.closing.ClosingView;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.observation.ObservationView;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.question.QuestionView;
import nl.casustafel.desktop.console.risks.RisksView;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/** The middle of the console: only the item at hand is ever built. */
final class ItemStage extends ScrollPane {
  private final ConsoleModel model;
  private final VotingModel voting;
  private final Texts texts;
  private final Runnable makeReport;
  private final ChangeListener<@Nullable NextDeed> deedListener;
  private ItemView item;
  private Place shown;
  private List<String> roles;

  ItemStage(
      ConsoleModel model,
      VotingModel voting,
      Texts texts,
      Runnable makeReport,
      java.util.function.Consumer<@Nullable NextDeed> offer) {
    this.model = model;
    this.voting = voting;
    this.texts = texts;
    this.makeReport = makeReport;
    this.deedListener = (property, before, now) -> offer.accept(now);
    this.shown = model.place();
    this.roles = model.view().info().roleNames();
    this.item = build(shown);
    getStyleClass().add("item-stage");
    setAccessibleText(texts.of(ConsoleText.ITEM_AT_HAND));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    put();
  }

  private ItemView build(Place place) {
    WorkshopView view = model.view();
    Optional<ItemView> found =
        switch (place.part()) {
          case OBSERVATIONS ->
              view.observation(place.item())
                  .map(observation -> new ObservationView(model, voting, observation, texts));
          case QUESTIONS ->
              view.question(place.item())
                  .map(asked -> new QuestionView(model, voting, asked, texts));
          case RISKS -> Optional.of(new RisksView(model, voting, texts));
          case REPORT -> Optional.of(new ClosingView(model, voting, texts, makeReport));
          case CASE -> Optional.empty();
        };
    return found.orElseGet(() -> new CaseView(view, texts));
  }

  private void put() {
    item.nextDeed().addListener(deedListener);
    setContent(item.node());
    setVvalue(0);
  }

  /** Whether something is part of the item at hand. */
  boolean holds(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  /** Shows the place and the workshop as they are now. */
  void show() {
    // The fields for a role offer those that are present.
    List<String> present = model.view().info().roleNames();
    if (model.place().equals(shown) && present.equals(roles)) {
      item.show(model.view());
    } else {
      item.nextDeed().removeListener(deedListener);
      shown = model.place();
      roles = present;
      item = build(shown);
      put();
    }
  }

  /** Shows how the vote by phone stands now. */
  void showVoting() {
    if (model.place().equals(shown)) {
      item.showVoting(model.view());
    }
  }

  @Nullable NextDeed nextDeed() {
    return item.nextDeed().getValue();
  }

  /** Begins another round that is counted by hand; false when there is none to begin. */
  boolean again() {
    return item.again();
  }

  boolean pressed(KeyEvent key) {
    return item.pressed(key);
  }
}
