package nl.casustafel.desktop.console.details;

import java.util.List;
import nl.casustafel.desktop.console.open.Jotting;

/** What stands in the form and is not saved yet, beside what it was when the typing began. */
final class KeptDetails {
  private final Jotting jotting;
  private final String from;

  /**
   * @param stored what is stored now
   */
  KeptDetails(Jotting jotting, String stored) {
    this.jotting = jotting;
    this.from = any() ? parts().getFirst() : stored;
  }

  /** Whether something was typed earlier and is not saved. */
  boolean any() {
    return !jotting.text().isEmpty();
  }

  /** What was stored when the typing began. */
  String from() {
    return from;
  }

  /** What stands in the form. */
  String typed() {
    return any() ? parts().getLast() : from;
  }

  void keep(String typed) {
    jotting.textProperty().set(typed.equals(from) ? "" : head() + from + "\n" + typed);
  }

  /** Nothing is left to be kept. */
  void done() {
    jotting.textProperty().set("");
  }

  private String head() {
    return from.length() + "\n";
  }

  private List<String> parts() {
    String[] text = jotting.text().split("\n", 2);
    int length = Integer.parseInt(text[0]);
    return List.of(text[1].substring(0, length), text[1].substring(length + 1));
  }
}
