package nl.casustafel.desktop.console.voting.poll;

import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.choice.Modifiers;

/**
 * The keys of voting that are not on the filled button. A letter changes what the room sees only
 * together with Ctrl, or alone while the window for the room is in front; what a clicker sends
 * works in both windows.
 */
public final class VotingKeys {
  private static final Set<KeyCode> LETTERS =
      Set.of(KeyCode.R, KeyCode.T, KeyCode.L, KeyCode.Q, KeyCode.B);

  private final VotingModel voting;
  private final VotingDeeds deeds;
  private final ProjectorControl projector;
  private final Runnable showJoining;
  private final BooleanSupplier againByHand;

  /**
   * @param againByHand begins another round that is counted by hand, if there is one to begin
   */
  public VotingKeys(
      VotingModel voting,
      VotingDeeds deeds,
      ProjectorControl projector,
      Runnable showJoining,
      BooleanSupplier againByHand) {
    this.voting = voting;
    this.deeds = deeds;
    this.projector = projector;
    this.showJoining = showJoining;
    this.againByHand = againByHand;
  }

  /** What means the same in a field too; true when it meant something. */
  public boolean commanded(KeyEvent key) {
    if (key.getCode() == KeyCode.F5) {
      return Modifiers.noneButShift(key) && toggled();
    }
    boolean onlyCtrl =
        key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !key.isShiftDown();
    return onlyCtrl && LETTERS.contains(key.getCode()) && lettered(key.getCode());
  }

  /** What a clicker sends to black the screen; not to be asked of what is typed in a field. */
  public boolean clicked(KeyEvent key) {
    boolean full =
        key.getCode() == KeyCode.DECIMAL
            || key.getCode() == KeyCode.PERIOD
            || key.getCode() == KeyCode.COMMA;
    return full && Modifiers.none(key) && blanked();
  }

  /** What a letter means while the window for the room is in front. */
  public boolean pressedInRoom(KeyEvent key) {
    if (!Modifiers.none(key)) {
      return false;
    }
    return key.getCode() == KeyCode.W ? blanked() : lettered(key.getCode());
  }

  private boolean lettered(KeyCode letter) {
    return switch (letter) {
      case R -> deeds.again() || againByHand.getAsBoolean();
      case T -> deeds.moreTime();
      case L -> locked();
      case Q -> qrShown();
      case B -> blanked();
      default -> false;
    };
  }

  private boolean locked() {
    voting.door().toggleLock();
    return voting.session() != null;
  }

  private boolean qrShown() {
    if (projector.openProperty().get()) {
      projector.toggleQr();
      return true;
    }
    if (voting.session() != null) {
      showJoining.run();
      return true;
    }
    return false;
  }

  private boolean toggled() {
    projector.toggleOpen();
    return true;
  }

  private boolean blanked() {
    if (projector.openProperty().get()) {
      projector.toggleBlank();
      return true;
    }
    return false;
  }
}
