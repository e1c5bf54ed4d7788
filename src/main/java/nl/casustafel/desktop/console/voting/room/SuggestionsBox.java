package nl.casustafel.desktop.console.voting.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.session.kept.Suggestion;

/**
 * What participants suggest, until the facilitator accepts, merges or sets it aside. Shows the
 * first of them and how many more wait, so that thousands do not stop the window.
 */
final class SuggestionsBox extends VBox {
  static final int MOST_SHOWN = 20;

  private final VotingModel voting;
  private final SessionActions actions;
  private final Texts texts;
  private List<Suggestion> shown = List.of();
  private int waiting;

  /** Those on screen stay while others come, also for the pointer that is on one. */
  private final Map<Suggestion, VBox> cards = new HashMap<>();

  SuggestionsBox(VotingModel voting, SessionActions actions, Texts texts) {
    this.voting = voting;
    this.actions = actions;
    this.texts = texts;
    getStyleClass().add("room-section");
    build();
  }

  void show(List<Suggestion> waiting) {
    List<Suggestion> first = waiting.subList(0, Math.min(MOST_SHOWN, waiting.size()));
    if (waiting.size() != this.waiting || !first.equals(shown)) {
      shown = List.copyOf(first);
      this.waiting = waiting.size();
      build();
    }
  }

  private void build() {
    Paragraph title = new Paragraph(texts.of(VotingText.SUGGESTIONS), "card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title);
    head.getStyleClass().add("card-header");
    getChildren().setAll(head);
    if (shown.isEmpty()) {
      getChildren().add(new Paragraph(texts.of(VotingText.NO_SUGGESTIONS), "secondary"));
      return;
    }
    head.getChildren().add(Pill.attention(texts.of(VotingText.WAITING, waiting)));
    cards.keySet().retainAll(shown);
    shown.forEach(suggestion -> getChildren().add(cards.computeIfAbsent(suggestion, this::card)));
    int more = waiting - shown.size();
    if (more > 0) {
      getChildren().add(new Paragraph(texts.of(VotingText.MORE_SUGGESTIONS, more), "secondary"));
    }
  }

  private VBox card(Suggestion suggestion) {
    FlowPane deeds =
        new FlowPane(
            Buttons.outlined(texts.of(VotingText.ACCEPT), () -> accept(suggestion)),
            Buttons.outlined(texts.of(VotingText.MERGE), () -> actions.merge(suggestion)),
            Buttons.outlined(texts.of(VotingText.SET_ASIDE), () -> setAside(suggestion)));
    deeds.getStyleClass().add("room-deeds");
    deeds
        .getChildren()
        .forEach(button ->
            button.setAccessibleText(
                ((javafx.scene.control.Button) button).getText() + ": " + suggestion.text()));
    VBox card = new VBox(new Paragraph("“" + suggestion.text() + "”"), deeds);
    card.getStyleClass().add("suggestion");
    return card;
  }

  private void accept(Suggestion suggestion) {
    OwnObservation own = new OwnObservation("own-" + UUID.randomUUID(), suggestion.text());
    voting.act(lead -> lead.accept(suggestion.author(), suggestion.clientId(), own));
  }

  private void setAside(Suggestion suggestion) {
    voting.act(lead -> lead.reject(suggestion.author(), suggestion.clientId()));
  }
}
