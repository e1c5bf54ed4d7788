package nl.casustafel.workshop;

/** An observation that the group adds itself, in the language it speaks. */
public record OwnObservation(String id, String text) {}
