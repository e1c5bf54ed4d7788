package nl.casustafel.casefile;

import nl.casustafel.text.TextKey;

/** What can be wrong with a case, its file, or the folder it lies in, in plain words. */
public enum CaseText implements TextKey {
  NEWER_FORMAT,
  UNKNOWN_THEME,
  UNKNOWN_QUESTION,
  UNKNOWN_RISK,
  UNKNOWN_AP_TYPE,
  UNKNOWN_CASE,
  UNKNOWN_ID,
  FILE_NAME,
  NOT_A_FILE,
  NOT_FOUND,
  UNREADABLE,
  OUTSIDE_FOLDER,
  FOLDER_MISSING,
  FOLDER_UNREADABLE,
  TOO_MANY_FILES,
  BUILT_IN_ID,
  OWN_ID_TWICE,
  COPY_EXISTS,
  COPY_FAILED
}
