package nl.casustafel.workshop.draft;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands in a field, or lets go of it.
 *
 * @param text null when nothing is left to keep
 */
public record DraftWrite(DraftKey key, @Nullable DraftText text) {}
