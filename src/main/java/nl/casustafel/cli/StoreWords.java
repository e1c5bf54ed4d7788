package nl.casustafel.cli;

import nl.casustafel.workshop.StoreFailure;

/** Says in one line what went wrong with the database. */
public final class StoreWords {
  private StoreWords() {}

  public static CommandFailure of(StoreFailure failure) {
    String detail = String.valueOf(failure.getMessage());
    return switch (failure.reason()) {
      case DISK_FULL -> new CommandFailure(CliText.STORE_DISK_FULL);
      case LOCKED -> new CommandFailure(CliText.STORE_LOCKED);
      case READ_ONLY -> new CommandFailure(CliText.STORE_READ_ONLY, detail);
      case DAMAGED -> new CommandFailure(CliText.STORE_DAMAGED, detail);
      case NEWER -> new CommandFailure(CliText.STORE_NEWER);
      case OTHER -> new CommandFailure(CliText.STORE_OTHER, detail);
    };
  }
}
