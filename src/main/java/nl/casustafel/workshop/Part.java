package nl.casustafel.workshop;

/** A part of the agenda, in its order. */
public enum Part {
  CASE,
  OBSERVATIONS,
  QUESTIONS,
  RISKS,
  REPORT
}
