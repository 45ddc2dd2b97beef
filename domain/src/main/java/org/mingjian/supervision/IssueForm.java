package org.mingjian.supervision;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/** What the bureau's leader demands of an agency that has a part in a matter, and within how many days it reports. */
public record IssueForm(
        long opinionId, @Nullable Long agency, DemandKind kind, Set<Disposition> dispositions, String words, int days) {
    public IssueForm {
        words = words.strip();
        dispositions = Set.copyOf(dispositions);
    }

    long agencyId() {
        if (agency == null) {
            throw new Rejection(DemandRule.AGENCY_WITHOUT_PART);
        }
        return agency;
    }

    /**
     * Demands that everything is told.
     *
     * @throws Rejection naming the first thing that is not
     */
    void check() {
        if (dispositions.isEmpty()) {
            throw new Rejection(DemandRule.DISPOSITION_MISSING);
        }
        DemandForm.checkWords(words);
        if (days < kind.report().least() || days > kind.report().most()) {
            throw new Rejection(
                    DemandRule.DAYS_OUT_OF_TERM,
                    kind.report().least(),
                    kind.report().most());
        }
    }
}
