package nl.casustafel.desktop.shell.window;

import java.util.List;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;

/** Asks what becomes of a session when its workshop is left: it must not go on unseen. */
public final class LeavingSession {
  private LeavingSession() {}

  /** Asks while people vote; calls back once the session is kept or ended, or there is none. */
  public static void ask(VotingModel voting, MainWindow window, Runnable left) {
    SessionView session = voting.session();
    if (session == null) {
      left.run();
      return;
    }
    Texts texts = window.texts();
    int joined = session.attendance().joined();
    ShellText title = joined == 0 ? ShellText.SESSION_EMPTY_TITLE : ShellText.SESSION_TITLE;
    ShellText text = joined == 0 ? ShellText.SESSION_EMPTY_TEXT : ShellText.SESSION_TEXT;
    window
        .dialogs()
        .choose(
            texts.of(title),
            texts.of(text, joined),
            List.of(
                new Dialogs.Choice(
                    texts.of(ShellText.SESSION_END), true, () -> voting.life().end(left)),
                new Dialogs.Choice(
                    texts.of(ShellText.SESSION_KEEP), false, () -> voting.life().keep(left))));
  }
}
