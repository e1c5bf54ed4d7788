package nl.casustafel.workshop.action;

import java.time.LocalDate;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/** Who does an action, by when, and whether it is done. */
public record FollowUp(String owner, @Nullable LocalDate by, boolean done) {

  public FollowUp {
    owner = LineEnds.asSpaces(owner);
  }

  public static final FollowUp OPEN = new FollowUp("", null, false);
}
