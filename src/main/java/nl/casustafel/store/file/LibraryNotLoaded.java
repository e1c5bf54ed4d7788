package nl.casustafel.store.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No folder may hold a program, or none could be written, so that SQLite could not be loaded. */
final class LibraryNotLoaded extends IOException {
  private static final long serialVersionUID = 1;

  LibraryNotLoaded(@Nullable Exception last) {
    super("SQLite could not be loaded", last);
  }
}
