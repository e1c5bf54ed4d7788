package nl.casustafel.desktop.console.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/** What the middle of the console shows for one item. Built when one comes to it. */
public interface ItemView {
  Node node();

  /** Shows the item as it is in a newer view; texts that are being typed stay. */
  void show(WorkshopView view);

  /** Shows how the vote by phone stands; many times a minute while people vote. */
  default void showVoting(WorkshopView view) {}

  /** Unfolds what holds fields that are not stored yet, so that one can get at them. */
  default void unfold() {}

  /** Where one of several things on the page is; empty where the page is about one alone. */
  default Optional<Node> find(String item) {
    return Optional.empty();
  }

  /** What the filled button offers now; null for going to the next item. */
  ObservableValue<@Nullable NextDeed> nextDeed();

  /** Begins another round that is counted by hand; false when there is none to begin. */
  default boolean again() {
    return false;
  }

  /** Does what a key means here, when it was not typed in a field; true when it meant something. */
  boolean pressed(KeyEvent key);
}
