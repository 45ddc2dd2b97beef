package org.mingjian.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sha256;

/**
 * What the finance bureau says it paid of a year: a spreadsheet, or one total that was typed in.
 *
 * @param document its spreadsheet; absent for a total that was typed in
 * @param only rows were taken only whose project has this in its name; blank for all
 * @param rows how many were taken
 * @param leftOut how many are of other projects
 * @param by who brought it; blank for a job
 * @param replacedAt when a newer one took its place; absent for the one that counts
 */
public record BureauStatement(
        long id,
        int year,
        @Nullable Sha256 document,
        String fileName,
        String only,
        Money total,
        int rows,
        int leftOut,
        String by,
        Instant at,
        @Nullable Instant replacedAt) {
    private static final int MARK = 12;

    /** Whether it is a total without rows. */
    public boolean typed() {
        return document == null;
    }

    /** The beginning of the file's hash, enough to compare by eye; blank for a total that was typed in. */
    public String mark() {
        return document == null ? "" : document.hex().substring(0, MARK);
    }

    boolean isOf(BureauFile file, String of) {
        return file.document().equals(document) && only.equals(of);
    }
}
