package nl.casustafel.guide.law;

/** A section of a DPIA report that a part of the printed report answers to. */
public enum ReportPlace {
  SUMMARY("rep-summary"),
  THRESHOLD("rep-threshold"),
  PROPOSAL("rep-proposal"),
  PROCESSING("rep-processing"),
  PARTIES("rep-parties"),
  OBSERVATIONS("rep-observations"),
  RISKS("rep-risks"),
  MEASURES("rep-measures"),
  RESIDUAL("rep-residual"),
  VIEWS("rep-views"),
  DPO("rep-dpo"),
  DECISION("rep-decision"),
  ACTIONS("rep-actions"),
  SOURCES("rep-sources");

  private final String id;

  ReportPlace(String id) {
    this.id = id;
  }

  /** The section's id in the guide's files. */
  public String id() {
    return id;
  }
}
