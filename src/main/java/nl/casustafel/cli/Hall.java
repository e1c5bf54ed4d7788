package nl.casustafel.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.workshop.session.Deed;
import nl.casustafel.workshop.session.EarlierGathering;
import nl.casustafel.workshop.session.Session;

/** A session that phones can reach; closing it leaves the session to be taken up again. */
public interface Hall extends AutoCloseable {
  Session session();

  /** Where phones find the page, with a slash at its end. */
  URI page();

  /** The port on which it was to be served and is not, since it was not free. */
  OptionalInt portNotFree();

  /**
   * The people of another day, when it was not said whether it is them: then they were not counted,
   * unless that day is not known.
   */
  Optional<EarlierGathering> earlier();

  /** The addresses from which many phones joined, by number, with how many. */
  Map<Integer, Integer> manyFromOne();

  /** Takes out all phones that joined from an address, and lets only a few more in from there. */
  CompletableFuture<Deed> takeOut(int address);

  /**
   * Lets as many in from an address as from elsewhere again, or, where none were taken out, as many
   * as the session has places.
   */
  void letIn(int address);

  @Override
  void close();
}
