package nl.casustafel.desktop.console.voting.model;

import java.util.concurrent.CompletionException;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.NotGathered;
import nl.casustafel.live.hall.NotMoved;
import nl.casustafel.text.Message;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.kept.SessionUnavailable;

/** What the facilitator has to know, before it is said in the language of who reads it. */
public final class NoticeWords {
  private NoticeWords() {}

  /** It is served on another port than people know, or would expect. */
  static Message portTaken(VotingText words, Hall hall) {
    return Message.of(words, Integer.toString(hall.portNotFree().orElseThrow()), hall.address());
  }

  /** Why something did not work. */
  public static Message of(Exception problem) {
    return switch (problem) {
      case NotMoved not -> notServed(not.reason());
      case NotGathered not -> not.refused().why();
      case ListeningFailure not -> notServed(not);
      case StoreFailure not -> Message.of(words(not.reason()));
      case SessionUnavailable not -> Message.of(words(not));
      case CompletionException not when not.getCause() instanceof Exception cause -> of(cause);
      default -> Message.of(VotingText.NOT_BEGUN);
    };
  }

  private static VotingText words(SessionUnavailable not) {
    StoreFailure.Reason why = not.storeReason();
    return why == null ? VotingText.NOT_STORED : words(why);
  }

  private static VotingText words(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> VotingText.DISK_FULL;
      case LOCKED -> VotingText.DATABASE_HELD;
      case READ_ONLY, UNREADABLE -> VotingText.NOT_WRITABLE;
      case READ_ONLY_MEDIUM -> VotingText.READ_ONLY_MEDIUM;
      case NO_FOLDER -> VotingText.FOLDER_GONE;
      case CONFLICT -> VotingText.OTHER_PROGRAM;
      case DAMAGED -> VotingText.DAMAGED;
      case NEWER, NO_LIBRARY, BAD_NAME, OTHER -> VotingText.NOT_STORED;
    };
  }

  private static Message notServed(ListeningFailure failure) {
    return switch (failure.problem()) {
      case ADDRESS_GONE -> Message.of(VotingText.ADDRESS_GONE, failure.place());
      case PORT_TAKEN, PORT_KEPT -> Message.of(VotingText.PORT_NOT_FREE, failure.place());
      case CERTIFICATE -> Message.of(VotingText.CERTIFICATE_UNUSABLE);
    };
  }
}
