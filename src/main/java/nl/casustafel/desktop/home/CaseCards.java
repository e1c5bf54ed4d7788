package nl.casustafel.desktop.home;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.text.Texts;

/** The cases side by side, and last the card that leads to cases of one's own. */
final class CaseCards {
  private static final int MOST_OWN = 4;
  private static final int BUILT_IN = 3;

  private final EvenColumns columns = new EvenColumns(17, 4);
  private final Texts texts;
  private final HomeActions actions;

  CaseCards(HomeModel model, HomeActions actions, Texts texts, Listening listening) {
    this.texts = texts;
    this.actions = actions;
    listening.to(model.casesProperty(), this::show);
  }

  Node node() {
    return columns;
  }

  private void show(List<CaseChoice> choices) {
    List<CaseChoice> own = choices.stream().filter(CaseChoice::own).toList();
    int notShown = Math.max(0, own.size() - MOST_OWN);
    Stream<Node> cards =
        Stream.concat(
                choices.stream().filter(choice -> !choice.own()), own.stream().limit(MOST_OWN))
            .map(choice -> CaseCard.of(choice, texts, actions));
    columns.show(
        Stream.concat(
                choices.isEmpty() ? places() : cards,
                Stream.of(CaseCard.forOwn(notShown, texts, actions)))
            .toList());
  }

  /** Where the built-in cases will be, so that nothing moves when they arrive. */
  private static Stream<Node> places() {
    return Stream.generate(CaseCards::place).limit(BUILT_IN);
  }

  private static Node place() {
    Region place = new Region();
    place.getStyleClass().addAll("card", "case-card");
    return place;
  }
}
