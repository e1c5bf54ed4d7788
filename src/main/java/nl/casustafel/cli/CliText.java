package nl.casustafel.cli;

import nl.casustafel.text.TextKey;

/** What the command line says. */
public enum CliText implements TextKey {
  UNKNOWN_CASE,
  UNKNOWN_WORKSHOP,
  UNKNOWN_LANGUAGE,
  AMBIGUOUS_WORKSHOP,
  CASE_GOOD,
  CASE_PROBLEMS,
  DEMO_DONE,
  REPORT_DONE,
  NO_WORKSHOPS,
  NOT_DONE,
  NO_DISPLAY,
  STORE_DISK_FULL,
  STORE_LOCKED,
  STORE_READ_ONLY,
  STORE_DAMAGED,
  STORE_NEWER,
  STORE_OTHER
}
