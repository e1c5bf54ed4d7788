package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.library.LibraryActions;

/** The ways from the case library. */
record FromLibrary(Shell shell, Places places) implements LibraryActions {
  @Override
  public void begin(CaseSource source) {
    places.goPrepare(source);
  }

  @Override
  public void useFolder(Path folder) {
    shell.change(shell.settings().withCaseFolder(folder));
  }

  @Override
  public void reload() {
    places.loadContent(shell.settings().caseFolder());
  }
}
