package nl.casustafel.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.text.TextKey;

/** The roles of the simulated people, and from which side each of them looks. */
enum RoleText implements TextKey {
  DPO(Side.CHECKS),
  LAWYER(Side.CHECKS),
  ENGINEER(Side.BUILDS),
  MANAGER(Side.BUILDS),
  SERVICE(Side.USES),
  RECRUITER(Side.USES),
  DOCTOR(Side.USES),
  NURSE(Side.USES),
  COUNCIL(Side.IS_CONCERNED),
  CLIENT_COUNCIL(Side.IS_CONCERNED),
  CUSTOMER(Side.IS_CONCERNED),
  CANDIDATE(Side.IS_CONCERNED),
  PATIENT(Side.IS_CONCERNED),
  SECURITY(Side.CHECKS);

  private final Side side;

  RoleText(Side side) {
    this.side = side;
  }

  Side side() {
    return side;
  }

  /** The role with this name, as the script writes it. */
  static Optional<RoleText> named(String name) {
    return Arrays.stream(values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /**
   * Whether somebody of this role can be given something to do. A DPO advises and supervises, so
   * takes on none of the work that is to be supervised (GDPR 38(6)).
   */
  boolean findsOut() {
    return side != Side.IS_CONCERNED && this != DPO;
  }

  /** What somebody does with the AI, which colours what one sees. */
  enum Side {
    BUILDS,
    USES,
    CHECKS,
    IS_CONCERNED
  }
}
