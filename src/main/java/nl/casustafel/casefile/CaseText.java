package nl.casustafel.casefile;

import nl.casustafel.text.TextKey;

/** What can be wrong with a case, or its file, in plain words. */
public enum CaseText implements TextKey {
  NEWER_FORMAT,
  UNKNOWN_THEME,
  UNKNOWN_QUESTION,
  UNKNOWN_RISK,
  UNKNOWN_AP_TYPE,
  UNKNOWN_CASE,
  UNKNOWN_ID,
  UNKNOWN_OPTION,
  ANSWERED_TWICE,
  ANSWER_IN_OR_TEXT,
  ANSWER_IS_CHOSEN,
  ANSWER_IS_WRITTEN,
  FILE_NAME,
  NOT_A_FILE,
  NOT_FOUND,
  UNREADABLE,
  OUTSIDE_FOLDER,
  BUILT_IN_ID,
  OWN_ID_TWICE,
  COPY_EXISTS
}
