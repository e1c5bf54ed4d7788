package nl.casustafel.workshop.change;

import nl.casustafel.text.LineEnds;

/** How many people of one role are present, such as three doctors. No names. */
public record RoleCount(String role, int count) {
  public RoleCount {
    role = LineEnds.asSpaces(role);
  }
}
