package org.mingjian.opinion;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.mingjian.kernel.Texts;
import org.mingjian.tenure.Supervisor;

/**
 * A form that is complete and permitted, and whose matter it becomes.
 *
 * @param problemKind the name of the kind of problem
 * @param enteredBy the account that filled it in
 * @param formKey names the form, so that it makes one matter only
 * @param at when it was submitted
 */
record Submission(
        OpinionForm form, String problemKind, Supervisor supervisor, long enteredBy, String formKey, Instant at) {
    String title() {
        return requireNonNull(form.title());
    }

    String facts() {
        return requireNonNull(form.facts());
    }

    long agencyId() {
        return requireNonNull(form.agencyId());
    }

    /** The field of enforcement by the name under which it counts. */
    String domain() {
        return Texts.of(requireNonNull(form.domain()));
    }
}
