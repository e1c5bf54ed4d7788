package nl.casustafel.desktop.console.rail;

import nl.casustafel.workshop.Agenda;

/** How far a part is. */
enum PartState {
  NOT_BEGUN,
  HALF,
  DONE;

  /**
   * @param passed whether one is beyond the part; what a part without items is done by
   */
  static PartState of(Agenda.Line line, int secondsHere, boolean here, boolean passed) {
    if (line.items() > 0) {
      if (line.treated() == line.items()) {
        return DONE;
      }
      return line.treated() > 0 || here ? HALF : NOT_BEGUN;
    }
    if (here) {
      return HALF;
    }
    return passed && line.secondsSpent() + secondsHere > 0 ? DONE : NOT_BEGUN;
  }

  RailText words() {
    return switch (this) {
      case NOT_BEGUN -> RailText.NOT_BEGUN;
      case HALF -> RailText.HALF;
      case DONE -> RailText.DONE;
    };
  }
}
