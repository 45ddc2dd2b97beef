package org.mingjian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervision document as lists show it.
 *
 * @param number that of the paper; absent where it is void
 * @param matter the number of the matter
 * @param dueOn by when the agency must report; absent where it need not now
 * @param reviewDueOn by when its review must be decided on; absent where none is open
 */
public record DemandRow(
        long id,
        long opinionId,
        @Nullable String number,
        String name,
        DemandKind kind,
        String matter,
        String agency,
        DemandState state,
        ReviewState review,
        Instant issuedAt,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reviewDueOn) {}
