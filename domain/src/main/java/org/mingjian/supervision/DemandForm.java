package org.mingjian.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What is told with a deed; blank and absent where nothing is.
 *
 * @param day the day of service, or the new last day of a report
 * @param receiver who received the document
 */
public record DemandForm(
        DemandDeed deed,
        String words,
        @Nullable LocalDate day,
        @Nullable ServiceWay way,
        String receiver) {
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 100;

    public DemandForm {
        words = words.strip();
        receiver = receiver.strip();
    }

    /** A deed of which nothing is told but words. */
    public static DemandForm of(DemandDeed deed, String words) {
        return new DemandForm(deed, words, null, null, "");
    }

    /**
     * Demands that everything is told that the deed needs, and that its day can be.
     *
     * @throws Rejection naming the first thing that is not
     */
    void check(LocalDate issued, LocalDate today) {
        if (deed.needs().contains(DemandDeed.Need.WORDS)) {
            checkWords(words);
        }
        if (deed.needs().contains(DemandDeed.Need.SERVICE)) {
            demand(day != null && !day.isBefore(issued) && !day.isAfter(today), DemandRule.SERVICE_DAY, issued, today);
            demand(way != null, DemandRule.WAY_MISSING);
            demand(!receiver.isEmpty() && receiver.length() <= LONGEST_NAME, DemandRule.RECEIVER_MISSING, LONGEST_NAME);
        }
        if (deed.needs().contains(DemandDeed.Need.DAY)) {
            LocalDate last = today.plusYears(1);
            demand(day != null && day.isAfter(today) && !day.isAfter(last), DemandRule.REPORT_DAY, today, last);
        }
    }

    static void checkWords(String words) {
        demand(!words.isEmpty() && words.length() <= LONGEST, DemandRule.WORDS_MISSING, LONGEST);
    }

    private static void demand(boolean told, DemandRule rule, Object... facts) {
        if (!told) {
            throw new Rejection(rule, facts);
        }
    }
}
