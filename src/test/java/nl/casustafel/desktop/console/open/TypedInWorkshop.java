package nl.casustafel.desktop.console.open;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;

/** A workshop in which somebody types, and what there would be of it after a crash. */
public abstract class TypedInWorkshop {
  static final String TOLD = "tr-told-ai";
  final RealCase real = new RealCase();
  public final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  final Deque<Runnable> moments = new ArrayDeque<>();
  public final ConsoleModel model =
      new ConsoleModel(workshop, new Tasks(Runnable::run, Runnable::run, moments::add), real.clock);

  final void aMomentPasses() {
    moments.remove().run();
  }

  static Draft reasoning(ConsoleModel of) {
    return RealCase.reasoning(of, TOLD);
  }

  /** The workshop as it would be after a crash at this moment. */
  final ConsoleModel afterCrash() {
    return real.model(real.workshops.open(workshop.view().identity().id()).orElseThrow());
  }
}
