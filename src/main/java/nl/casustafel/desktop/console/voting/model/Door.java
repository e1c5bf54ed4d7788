package nl.casustafel.desktop.console.voting.model;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;

/** Who comes in, and whether that is to be looked at. JavaFX thread only. */
public final class Door {
  private final VotingModel voting;
  private final ReadOnlyBooleanWrapper guessing = new ReadOnlyBooleanWrapper();
  private final JoinWatch joins = new JoinWatch();

  Door(VotingModel voting) {
    this.voting = voting;
  }

  /** Whether somebody seems to guess codes. */
  public ReadOnlyBooleanProperty guessingProperty() {
    return guessing.getReadOnlyProperty();
  }

  /** Somebody seems to guess codes. */
  void alarm() {
    guessing.set(true);
  }

  /** Nobody seems to guess codes any more, or it was seen. */
  void calm() {
    guessing.set(false);
  }

  /** Takes a new code because somebody guesses, or just so; the alarm is over. */
  public void newCode() {
    voting.act(Facilitation::newCode, this::calm);
  }

  /** Locks the room, or opens it again. */
  public void toggleLock() {
    SessionView now = voting.session();
    if (now != null) {
      voting.act(lead -> lead.lock(!now.settings().locked()));
    }
  }

  /** Addresses from which more phones joined than is to be expected. */
  public List<OneAddress> conspicuous(int headCount) {
    Hall now = voting.hall();
    SessionView view = voting.session();
    if (now == null || view == null) {
      return List.of();
    }
    int joined = view.attendance().joined() + view.attendance().observers();
    return joins.conspicuous(now, joined, headCount);
  }

  /** Changes when there is something else to see of that. */
  public ReadOnlyIntegerProperty looksProperty() {
    return joins.looksProperty();
  }

  /** It is right that so many join from one address. */
  public void approve(OneAddress address) {
    Hall now = voting.hall();
    if (now != null) {
      now.letIn(address.number());
    }
    joins.approve(address);
  }

  /** Takes out all phones that joined from an address. */
  public void takeOut(OneAddress address) {
    Hall now = voting.hall();
    if (now != null) {
      voting.act(lead -> now.takeOut(address.number()));
    }
  }

  /** Lets as many in from an address as from elsewhere again. */
  public void letIn(OneAddress address) {
    Hall now = voting.hall();
    if (now != null) {
      now.letIn(address.number());
      joins.lookAgain();
    }
  }
}
