package nl.casustafel.workshop.session;

import java.time.Instant;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with storing.
 *
 * @param lastAt when something was stored last; null while nothing was
 * @param trouble why nothing can be stored just now; null while it can
 */
record Storing(@Nullable Instant lastAt, StoreFailure.@Nullable Reason trouble) {}
