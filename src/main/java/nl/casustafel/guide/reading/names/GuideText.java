package nl.casustafel.guide.reading.names;

import nl.casustafel.text.TextKey;

/** What can be wrong with the content of the guide, in plain words. */
public enum GuideText implements TextKey {
  FILE_MISSING,
  NEWER_FORMAT,
  UNKNOWN_THEME,
  UNKNOWN_QUESTION,
  UNKNOWN_RISK,
  UNKNOWN_MEASURE,
  UNKNOWN_FLOW,
  UNKNOWN_NODE,
  UNKNOWN_OPTION,
  UNKNOWN_ID,
  UNKNOWN_WORK,
  UNSAID_CONDITION,
  ADDRESS,
  UNREACHED,
  NEVER_OFFERED,
  DEAD_END,
  FLOW_LOOP,
  FACT_ALONE,
  MANY_FACTS,
  NO_DEPTH,
  WRONG_RULE,
  NO_CONDITION,
  NO_OPTIONS,
  NOT_A_SCALE,
  LOOP,
  ASKED_LATER,
  NO_REDUCTION,
  HALF_MINUTES,
  BOUNDS,
  WRONG_TRIGGER,
  WRONG_THEME,
  LEVEL_GAP,
  PATTERN,
  NO_PART
}
