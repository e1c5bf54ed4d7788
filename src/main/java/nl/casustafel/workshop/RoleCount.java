package nl.casustafel.workshop;

/** How many people of one role are present, such as three doctors. No names. */
public record RoleCount(String role, int count) {}
