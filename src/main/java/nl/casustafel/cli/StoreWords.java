package nl.casustafel.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.casustafel.store.file.Holder;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** Says in one line what went wrong with the database. */
public final class StoreWords {
  private StoreWords() {}

  /** Says who has the data folder. */
  public static CommandFailure inUse(@Nullable Holder by, ZoneId zone) {
    if (by == null) {
      return new CommandFailure(CliText.IN_USE);
    }
    String since =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .format(by.since().atZone(zone));
    String process = String.valueOf(by.process());
    return by.program().equals(Holder.WINDOW)
        ? new CommandFailure(CliText.IN_USE_WINDOW, process, since)
        : new CommandFailure(CliText.IN_USE_COMMAND, by.program(), process, since);
  }

  public static CommandFailure of(StoreFailure failure) {
    return switch (failure.reason()) {
      case DISK_FULL -> new CommandFailure(CliText.STORE_DISK_FULL);
      case LOCKED -> new CommandFailure(CliText.STORE_LOCKED);
      case CONFLICT -> new CommandFailure(CliText.STORE_CONFLICT);
      case READ_ONLY -> new CommandFailure(CliText.STORE_READ_ONLY);
      case UNREADABLE -> new CommandFailure(CliText.STORE_UNREADABLE);
      case READ_ONLY_MEDIUM -> new CommandFailure(CliText.STORE_READ_ONLY_MEDIUM);
      case NO_FOLDER -> new CommandFailure(CliText.STORE_NO_FOLDER);
      case BAD_NAME -> new CommandFailure(CliText.STORE_BAD_NAME);
      case DAMAGED -> new CommandFailure(CliText.RECORD_DAMAGED);
      case NEWER -> new CommandFailure(CliText.STORE_NEWER);
      case NO_LIBRARY -> new CommandFailure(CliText.STORE_NO_LIBRARY);
      case OTHER -> new CommandFailure(CliText.STORE_OTHER);
    };
  }
}
