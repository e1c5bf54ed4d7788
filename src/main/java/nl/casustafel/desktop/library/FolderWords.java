package nl.casustafel.desktop.library;

import java.nio.file.Path;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.FolderTrouble;
import nl.casustafel.text.Texts;

/** What is wrong with the folder of the own cases, and what one can do about it. */
final class FolderWords {
  private FolderWords() {}

  static String title(FolderTrouble trouble, Path folder, Texts texts) {
    return switch (trouble) {
      case MISSING -> texts.of(LibraryText.FOLDER_MISSING, folder);
      case UNREADABLE -> texts.of(LibraryText.FOLDER_UNREADABLE, folder);
      case TOO_MANY_FILES -> texts.of(LibraryText.FOLDER_FULL, CaseLibrary.MOST_FILES);
    };
  }

  static String whatToDo(FolderTrouble trouble, Texts texts) {
    return texts.of(
        switch (trouble) {
          case MISSING -> LibraryText.FOLDER_MISSING_DO;
          case UNREADABLE -> LibraryText.FOLDER_UNREADABLE_DO;
          case TOO_MANY_FILES -> LibraryText.FOLDER_FULL_DO;
        });
  }
}
