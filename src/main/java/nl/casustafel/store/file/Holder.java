package nl.casustafel.store.file;

import java.time.Instant;

/**
 * The program that has a data folder.
 *
 * @param program {@link #WINDOW}, or the command such as {@code serve}
 * @param process its number in the system
 * @param since when it took the folder
 */
public record Holder(String program, long process, Instant since) {
  public static final String WINDOW = "window";
}
