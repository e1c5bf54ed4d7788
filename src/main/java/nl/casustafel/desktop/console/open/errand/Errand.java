package nl.casustafel.desktop.console.open.errand;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/**
 * Something to do to the workshop. It is worked out only when its turn comes, so that it builds on
 * what was done before it.
 */
public record Errand(
    Function<Workshop, Executed> work,
    Consumer<WorkshopView> done,
    Consumer<Executed.Refused> refused) {

  /**
   * A command to the workshop.
   *
   * @param command null when there is nothing to do any more
   */
  public static Errand of(
      Function<WorkshopView, @Nullable Command> command,
      Consumer<WorkshopView> done,
      Consumer<Executed.Refused> refused) {
    return new Errand(open -> open.execute(command), done, refused);
  }

  /** The same deed, of which another hears first that it was done. */
  public Errand after(Consumer<WorkshopView> first) {
    return new Errand(work, first.andThen(done), refused);
  }

  void finish(Executed executed) {
    switch (executed) {
      case Executed.Done did -> done.accept(did.view());
      case Executed.Refused not -> refused.accept(not);
    }
  }
}
