package nl.casustafel.desktop.report;

/** Where the report leads to. Called on the JavaFX thread. */
public interface ReportActions {

  /** Goes back to where one came from. */
  void back();
}
