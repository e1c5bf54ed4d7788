package nl.casustafel.workshop;

/**
 * Another program wrote first.
 *
 * @param before the workshop as it was known here
 * @param now the workshop as it is stored
 */
public record Overtaken(WorkshopView before, WorkshopView now) {}
