package nl.casustafel.desktop.console.voting;

import nl.casustafel.workshop.StoreFailure;

/** What to say when votes cannot be stored. */
final class StoreWords {
  private StoreWords() {}

  static VotingText of(StoreFailure.Reason reason) {
    return reason == StoreFailure.Reason.DISK_FULL ? VotingText.DISK_FULL : VotingText.NOT_STORED;
  }
}
