package nl.casustafel.desktop.console.voting.model;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.guest.EarlierGathering;

/** What is said of the people of another day. */
public final class GroupWords {
  private GroupWords() {}

  public static String of(EarlierGathering earlier, Texts texts) {
    var day = earlier.day();
    String text =
        texts.of(
            VotingText.GROUP_TEXT,
            day == null ? 0 : 1,
            day == null ? "" : texts.date(day),
            earlier.joined());
    return earlier.voteOpen() ? text + " " + texts.of(VotingText.GROUP_OPEN_VOTE) : text;
  }
}
