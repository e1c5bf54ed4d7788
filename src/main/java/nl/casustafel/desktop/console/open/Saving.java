package nl.casustafel.desktop.console.open;

import java.time.Instant;
import nl.casustafel.workshop.StoreFailure;

/** Whether everything that was done and typed is stored. */
public sealed interface Saving {

  /** Everything is stored; the last of it at this moment. */
  record AllSaved(Instant at) implements Saving {}

  /** Something is being typed or stored. */
  record UnderWay() implements Saving {}

  /** A field holds what is not stored until it is understood, such as a day. */
  record NotUnderstood() implements Saving {}

  /** A field holds a text that is kept and not recorded: it was refused, or waits for a choice. */
  record NotRecorded() implements Saving {}

  /**
   * Storing failed. What was done is kept in this window and is tried again with the next deed.
   *
   * @param waiting deeds that are not stored yet and can be tried again
   */
  record NotSaved(StoreFailure.Reason reason, int waiting) implements Saving {}
}
