package nl.casustafel.workshop;

import java.util.Map;

/**
 * The texts of the case and guide that a workshop was begun with. Later editions of either change
 * no record.
 *
 * @param guide file name to text
 */
public record Snapshot(String caseFileName, String caseText, Map<String, String> guide) {

  public Snapshot {
    guide = Map.copyOf(guide);
  }
}
