package nl.casustafel.rehearsal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.change.RoleCount;

/** Who plays: twelve people, by their roles. */
final class Cast {
  private Cast() {}

  static List<RoleCount> of(String caseId, Texts texts) {
    return roles(caseId).entrySet().stream()
        .map(role -> new RoleCount(texts.of(role.getKey()), role.getValue()))
        .toList();
  }

  /** The twelve, each by their role. */
  static List<RoleText> people(String caseId) {
    return roles(caseId).entrySet().stream()
        .flatMap(role -> Collections.nCopies(role.getValue(), role.getKey()).stream())
        .toList();
  }

  private static Map<RoleText, Integer> roles(String caseId) {
    Map<RoleText, Integer> roles = new LinkedHashMap<>();
    roles.put(RoleText.DPO, 1);
    roles.put(RoleText.LAWYER, 1);
    roles.put(RoleText.MANAGER, 1);
    roles.put(RoleText.ENGINEER, 2);
    switch (caseId) {
      case "recruitment-screening" -> {
        roles.put(RoleText.RECRUITER, 3);
        roles.put(RoleText.COUNCIL, 2);
        roles.put(RoleText.CANDIDATE, 2);
      }
      case "patient-summaries" -> {
        roles.put(RoleText.DOCTOR, 2);
        roles.put(RoleText.NURSE, 2);
        roles.put(RoleText.CLIENT_COUNCIL, 1);
        roles.put(RoleText.PATIENT, 2);
      }
      default -> {
        roles.put(RoleText.SERVICE, 3);
        roles.put(RoleText.COUNCIL, 1);
        roles.put(RoleText.SECURITY, 1);
        roles.put(RoleText.CUSTOMER, 2);
      }
    }
    return roles;
  }
}
