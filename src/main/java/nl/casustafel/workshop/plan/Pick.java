package nl.casustafel.workshop.plan;

/** An observation or a question that the group treats in the room, and how. */
public record Pick(String id, Way way) {}
