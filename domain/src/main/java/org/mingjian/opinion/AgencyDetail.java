package org.mingjian.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyChoice;

/**
 * An agency with those it belongs to.
 *
 * @param predecessors those that were merged into it
 */
public record AgencyDetail(
        Agency agency,
        @Nullable AgencyChoice parent,
        @Nullable AgencyChoice successor,
        List<AgencyChoice> predecessors,
        long matters,
        long open) {}
