package nl.casustafel.store.backup;

import java.nio.file.Path;
import java.time.LocalDate;

/** A backup of the database as it was at a moment of a day. */
public record Backup(Path file, LocalDate day) {}
