package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.AgencyKind;

/** An agency that is no more. */
public record FormerAgency(
        long id,
        String name,
        AgencyKind kind,
        LocalDate validTo,
        @Nullable Long successorId,
        @Nullable String successor) {}
