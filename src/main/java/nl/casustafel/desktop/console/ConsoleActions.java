package nl.casustafel.desktop.console;

import nl.casustafel.desktop.console.voting.joining.VotingFiles;
import nl.casustafel.desktop.console.voting.poll.ProjectorControl;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopId;

/** What the console asks of the window around it. Called on the JavaFX thread. */
public interface ConsoleActions {

  /** Leaves the workshop; everything is stored, or the facilitator chose to leave all the same. */
  void goHome();

  /** Shows or makes the report of a workshop whose every answer is stored. */
  void makeReport(WorkshopId workshop);

  /** Speaks to the facilitator in the window. */
  Dialogs dialogs();

  /** The system's own dialogs for files. */
  VotingFiles files();

  /** The window for the room. */
  ProjectorControl projector();

  /** Switches the window to a language and builds the console anew for the same model. */
  void switchLanguage(Language language);
}
