package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.agency.AgencyKind;

/**
 * An agency as lists show it, with how many matters concern it and how many of those are open.
 *
 * @param validTo its last day; absent while it goes on
 * @param successor what stands in its place
 */
public record AgencyRow(
        long id,
        String name,
        AgencyKind kind,
        long matters,
        long open,
        @Nullable LocalDate validTo,
        @Nullable AgencyChoice successor) {}
