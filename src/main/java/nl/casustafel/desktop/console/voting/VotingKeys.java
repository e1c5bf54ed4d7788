package nl.casustafel.desktop.console.voting;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyEvent;

/**
 * The keys of voting. Space and Enter belong to what has the focus when that is a button; typed in
 * the projector's window, where there is nothing to press, they always lead the vote.
 */
public final class VotingKeys {
  private final VotingModel voting;
  private final VotingDeeds deeds;
  private final ProjectorControl projector;
  private final Runnable showJoining;

  public VotingKeys(
      VotingModel voting, VotingDeeds deeds, ProjectorControl projector, Runnable showJoining) {
    this.voting = voting;
    this.deeds = deeds;
    this.projector = projector;
    this.showJoining = showJoining;
  }

  /** Does what a key means that was not typed in a field; true when it meant something. */
  public boolean pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    return switch (key.getCode()) {
      case SPACE -> !pressesFocused(key) && deeds.startOrStop();
      case ENTER -> !pressesFocused(key) && deeds.revealOrHide();
      case R -> deeds.again();
      case T -> deeds.moreTime();
      case L -> locked();
      case Q -> qrShown();
      case B -> blanked();
      case F5 -> toggled();
      default -> false;
    };
  }

  private boolean locked() {
    voting.toggleLock();
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

  private static boolean pressesFocused(KeyEvent key) {
    return key.getTarget() instanceof Node node
        && (node instanceof ButtonBase
            || node instanceof ComboBoxBase<?>
            || node instanceof ListView<?>
            || node instanceof Spinner<?>);
  }
}
