package nl.casustafel.desktop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Way;

/** A programme as a text, such as it is kept while a workshop is prepared. */
final class WrittenProgramme {
  private static final String FIELDS = ";";
  private static final String PICKS = ",";
  private static final String WAY = ":";
  private static final int ALL = 7;

  private WrittenProgramme() {}

  static String of(Programme programme) {
    return String.join(
        FIELDS,
        Integer.toString(programme.minutes()),
        Integer.toString(programme.people()),
        picks(programme.observations()),
        picks(programme.questions()),
        programme.flow(),
        Integer.toString(programme.risks().weighed()),
        Integer.toString(programme.risks().treated()));
  }

  /** What was written; empty for what no edition wrote. */
  static Optional<Programme> read(String written) {
    String[] fields = written.split(FIELDS, -1);
    if (fields.length != ALL) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Programme(
              Integer.parseInt(fields[0]),
              Integer.parseInt(fields[1]),
              picks(fields[2]),
              picks(fields[3]),
              fields[4],
              new RiskRound(Integer.parseInt(fields[5]), Integer.parseInt(fields[6]))));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static String picks(List<Pick> picks) {
    return picks.stream()
        .map(pick -> pick.id() + WAY + pick.way())
        .collect(Collectors.joining(PICKS));
  }

  private static List<Pick> picks(String written) {
    List<Pick> picks = new ArrayList<>();
    for (String one : written.isEmpty() ? new String[0] : written.split(PICKS)) {
      int at = one.lastIndexOf(WAY);
      picks.add(new Pick(one.substring(0, Math.max(0, at)), Way.valueOf(one.substring(at + 1))));
    }
    return picks;
  }
}
