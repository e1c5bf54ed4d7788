package nl.casustafel.workshop.part;

import nl.casustafel.text.TextKey;

/** What the parts of the agenda are called. */
enum PartText implements TextKey {
  CASE,
  CASE_IN_REPORT,
  THRESHOLD,
  FACTS,
  OBSERVATIONS,
  OBSERVATIONS_PLANNED,
  QUESTIONS,
  QUESTIONS_PLANNED,
  FLOWS,
  RISKS,
  CONCLUSIONS,
  REPORT,
  REPORT_PLANNED,
  REMAINING
}
