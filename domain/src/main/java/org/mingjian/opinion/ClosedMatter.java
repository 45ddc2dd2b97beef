package org.mingjian.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.recusal.Affair;

/** As much of a matter as one must know to say whether something keeps her from it; nothing else is public. */
public record ClosedMatter(
        long id, String number, String agency, @Nullable OpinionType type, Instant submittedAt, Affair affair) {
    static ClosedMatter of(Opinion opinion, String agency) {
        Particulars particulars = opinion.particulars();
        return new ClosedMatter(
                opinion.id(),
                opinion.externalNumber(),
                agency,
                particulars == null ? null : particulars.type(),
                opinion.submittedAt(),
                opinion.affair());
    }
}
