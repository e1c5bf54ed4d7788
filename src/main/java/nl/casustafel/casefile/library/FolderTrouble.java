package nl.casustafel.casefile.library;

/** Why the folder of one's own cases gives none of them, or not all. */
public enum FolderTrouble {
  MISSING,
  UNREADABLE,
  /** More than {@link CaseLibrary#MOST_FILES}; the first ones by name were read. */
  TOO_MANY_FILES
}
