package nl.casustafel.desktop.console.voting.model;

import java.util.List;
import java.util.concurrent.CompletionException;
import nl.casustafel.live.ListeningFailure;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.NotGathered;
import nl.casustafel.live.hall.NotMoved;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.Deed;
import nl.casustafel.workshop.session.SessionUnavailable;

/** Something that the facilitator has to know, in the language of who reads it. */
public record Notice(TextKey key, List<Object> arguments) {

  public Notice {
    arguments = List.copyOf(arguments);
  }

  public static Notice of(TextKey key, Object... arguments) {
    return new Notice(key, List.of(arguments));
  }

  public static Notice of(Deed.Refused refused) {
    return new Notice(refused.reason(), refused.arguments());
  }

  /** It is served on another port than people know, or would expect. */
  static Notice portTaken(VotingText words, Hall hall) {
    return of(words, Integer.toString(hall.portNotFree().orElseThrow()), hall.address());
  }

  /** Why something did not work. */
  public static Notice of(Exception problem) {
    return switch (problem) {
      case NotMoved not -> notServed(not.reason());
      case NotGathered not -> of(not.refused());
      case ListeningFailure not -> notServed(not);
      case StoreFailure not -> of(words(not.reason()));
      case SessionUnavailable not -> of(words(not));
      case CompletionException not when not.getCause() instanceof Exception cause -> of(cause);
      default -> of(VotingText.NOT_BEGUN);
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
      case DAMAGED, NEWER, NO_LIBRARY, BAD_NAME, OTHER -> VotingText.NOT_STORED;
    };
  }

  private static Notice notServed(ListeningFailure failure) {
    return switch (failure.problem()) {
      case ADDRESS_GONE -> of(VotingText.ADDRESS_GONE, failure.place());
      case PORT_TAKEN, PORT_KEPT -> of(VotingText.PORT_NOT_FREE, failure.place());
      case CERTIFICATE -> of(VotingText.CERTIFICATE_UNUSABLE);
    };
  }

  public String message(Texts texts) {
    return texts.of(key, arguments.toArray());
  }
}
