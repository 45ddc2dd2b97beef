package org.mingjian.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name that was decided on.
 *
 * @param agency the agency that is meant; absent where rows with the name are refused
 */
public record DecidedAgency(
        String name, @Nullable String agency, @Nullable String refusal, String decidedBy, Instant decidedAt) {}
