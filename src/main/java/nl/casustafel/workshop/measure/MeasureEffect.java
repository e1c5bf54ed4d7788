package nl.casustafel.workshop.measure;

import org.jspecify.annotations.Nullable;

/**
 * That a measure works against a risk, and by how much.
 *
 * @param risk the id of the risk
 * @param steps null while the group has not said by how much
 */
public record MeasureEffect(String risk, @Nullable Steps steps) {}
