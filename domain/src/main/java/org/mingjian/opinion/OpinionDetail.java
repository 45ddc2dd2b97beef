package org.mingjian.opinion;

import org.jspecify.annotations.Nullable;

/**
 * A matter with the names of those it concerns.
 *
 * @param submittersNamed whether the one who asks may know who submitted matters
 * @param submitter as the ledger names whoever submitted it, or the supervisor; absent for those who may not know
 * @param problemKind the kind that the ledger's words mean, or the words; absent where it gives none
 */
public record OpinionDetail(
        Opinion opinion,
        String agency,
        String source,
        boolean submittersNamed,
        @Nullable String submitter,
        @Nullable String supervisor,
        @Nullable String problemKind) {}
