package org.mingjian.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency that is no more. */
public record FormerAgency(
        long id,
        String name,
        AgencyKind kind,
        LocalDate validTo,
        @Nullable Long successorId,
        @Nullable String successor) {}
