package org.mingjian.handling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What is told with a deed; blank and absent where nothing is.
 *
 * @param handlingId the handling it is done with, for deeds done with one
 * @param organ the organ it is transferred to, or the number of the matter it is joined to
 * @param day the last day of a plan, or the day the agency was told
 * @param chosen the agencies the matter is assigned to, the leading one first, or the officers who investigate
 * @param formKey names the form that files were added to; blank where there is none
 */
public record DeedForm(
        DeedKind kind,
        @Nullable Long handlingId,
        String words,
        String basis,
        String organ,
        @Nullable RefusalReason reason,
        @Nullable Conclusion conclusion,
        @Nullable LocalDate day,
        List<Long> chosen,
        String formKey) {
    static final int LEAST_GROUNDS = 50;

    /** An investigation is never one officer's. */
    static final int FEWEST_OFFICERS = 2;

    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 200;

    public DeedForm {
        words = words.strip();
        basis = basis.strip();
        organ = organ.strip();
        chosen = List.copyOf(chosen);
    }

    /** What is told without files. */
    public DeedForm(
            DeedKind kind,
            @Nullable Long handlingId,
            String words,
            String basis,
            String organ,
            @Nullable RefusalReason reason,
            @Nullable Conclusion conclusion,
            @Nullable LocalDate day,
            List<Long> chosen) {
        this(kind, handlingId, words, basis, organ, reason, conclusion, day, chosen, "");
    }

    /** The same with the files that were added to a form. */
    public DeedForm with(String files) {
        return new DeedForm(kind, handlingId, words, basis, organ, reason, conclusion, day, chosen, files);
    }

    /** The same without what the deed has no need of: nobody meant it. */
    DeedForm needed() {
        Set<Need> needs = kind.needs();
        return new DeedForm(
                kind,
                handlingId,
                words,
                needs.contains(Need.BASIS) ? basis : "",
                needs.contains(Need.ORGAN) || needs.contains(Need.MAIN) ? organ : "",
                needs.contains(Need.REASON) ? reason : null,
                needs.contains(Need.CONCLUSION) ? conclusion : null,
                needs.contains(Need.DAY) || needs.contains(Need.TOLD_ON) ? day : null,
                needs.contains(Need.AGENCIES) || needs.contains(Need.OFFICERS) ? chosen : List.of(),
                formKey);
    }

    /** A deed of which nothing is told but words. */
    public static DeedForm of(DeedKind kind, String words) {
        return new DeedForm(kind, null, words, "", "", null, null, null, List.of());
    }

    /**
     * Demands that everything is told that the deed needs.
     *
     * @throws Rejection naming the first thing that is not
     */
    void check() {
        kind.needs().stream().sorted().forEach(this::demand);
        if (words.length() > LONGEST) {
            throw new Rejection(HandlingRule.WORDS_TOO_LONG, LONGEST);
        }
        if (basis.length() > LONGEST_LINE || organ.length() > LONGEST_LINE) {
            throw new Rejection(HandlingRule.WORDS_TOO_LONG, LONGEST_LINE);
        }
    }

    private void demand(Need need) {
        switch (need) {
            case WORDS -> demand(!words.isEmpty(), HandlingRule.WORDS_MISSING);
            case GROUNDS -> {
                int told = (int) words.codePoints()
                        .filter(c -> !Character.isWhitespace(c))
                        .count();
                demand(told >= LEAST_GROUNDS, HandlingRule.GROUNDS_TOO_SHORT, LEAST_GROUNDS, told);
            }
            case BASIS -> demand(!basis.isEmpty(), HandlingRule.BASIS_MISSING);
            case REASON -> demand(reason != null, HandlingRule.REASON_MISSING);
            case CONCLUSION -> demand(conclusion != null, HandlingRule.CONCLUSION_MISSING);
            case TOLD_ON -> demand(day != null, HandlingRule.TOLD_DAY_MISSING);
            case OFFICERS ->
                demand(new HashSet<>(chosen).size() >= FEWEST_OFFICERS, HandlingRule.OFFICERS_TOO_FEW, FEWEST_OFFICERS);
            case MAIN -> demand(!organ.isEmpty(), HandlingRule.MAIN_MISSING);
            case DAY -> demand(day != null, HandlingRule.DAY_MISSING);
            case ORGAN -> demand(!organ.isEmpty(), HandlingRule.ORGAN_MISSING);
            case EVIDENCE -> {} // the files themselves are looked for by the guards
            case AGENCIES -> {
                demand(!chosen.isEmpty(), HandlingRule.AGENCIES_MISSING);
                demand(new HashSet<>(chosen).size() == chosen.size(), HandlingRule.AGENCY_TWICE);
            }
        }
    }

    private static void demand(boolean told, HandlingRule rule, Object... facts) {
        if (!told) {
            throw new Rejection(rule, facts);
        }
    }
}
