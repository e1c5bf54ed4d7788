package nl.casustafel.rehearsal;

import nl.casustafel.text.TextKey;

/** The roles of the simulated people. */
enum RoleText implements TextKey {
  DPO,
  LAWYER,
  ENGINEER,
  MANAGER,
  SERVICE,
  RECRUITER,
  DOCTOR,
  NURSE,
  COUNCIL,
  CLIENT_COUNCIL,
  CUSTOMER,
  CANDIDATE,
  PATIENT,
  SECURITY
}
