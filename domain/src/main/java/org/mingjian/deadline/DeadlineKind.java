package org.mingjian.deadline;

import static org.mingjian.deadline.TermUnit.CALENDAR_DAYS;
import static org.mingjian.deadline.TermUnit.DAYS_BEFORE;
import static org.mingjian.deadline.TermUnit.HALF_YEAR_END;
import static org.mingjian.deadline.TermUnit.NEXT_MARCH_END;
import static org.mingjian.deadline.TermUnit.WORKING_DAYS;

import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;

/**
 * All deadlines there are: how long each is by itself, and how far the bureau may set it otherwise. What it runs from
 * and which source it has stand in the texts under {@code .from} and {@code .source}.
 *
 * @article 8(2)
 */
public enum DeadlineKind {
    REGISTER("T1", WORKING_DAYS, 2, "8"),
    DECIDE_ACCEPTANCE("T2", WORKING_DAYS, 5, "8"),
    ASK_AGAIN("T2a", WORKING_DAYS, 5, "8"),
    ASSIGN("T3", WORKING_DAYS, 2, "8"),
    DECIDE_MOTION("T3a", WORKING_DAYS, 10, "6"),
    REPLY("T4", WORKING_DAYS, 15, "8"),
    CORRECT_AT_ONCE("T4a", WORKING_DAYS, 5, "8"),
    RETURN_NOT_MINE("T5", WORKING_DAYS, 3, "8"),
    RECTIFY("T6", CALENDAR_DAYS, 60, "8"),
    RECTIFY_EXTENSION("T6a", CALENDAR_DAYS, 30, "8"),
    FEEDBACK("T7", WORKING_DAYS, 5, "8"),
    RATE("T7a", WORKING_DAYS, 10, "8"),
    RECHECK("T7b", WORKING_DAYS, 15, "8"),
    WHOLE_HANDLING("T8", WORKING_DAYS, 30, "8"),
    WHOLE_HANDLING_EXTENSION("T8a", WORKING_DAYS, 15, "8"),
    CORRECT_BY_DOCUMENT("T9", CALENDAR_DAYS, 30, "8"),
    REPORT_ON_DECISION("T10", CALENDAR_DAYS, 30, "8"),
    APPLY_FOR_REVIEW("T11", WORKING_DAYS, 10, 10, 10, "8"),
    DECIDE_REVIEW("T12", WORKING_DAYS, 15, 15, 15, "8"),
    REPLY_TO_TRANSFER("T13", WORKING_DAYS, 10, 10, 10, "8"),
    PUBLICITY("T14", WORKING_DAYS, 5, 5, Limits.MOST, "11"),
    OBJECTION("T15", WORKING_DAYS, 10, "11"),
    ANNOUNCE("T16", WORKING_DAYS, 5, 1, 20, "11"),
    DECIDE_RECUSAL("T17", WORKING_DAYS, 2, "10"),
    DECIDE_FILE_ACCESS("T18", WORKING_DAYS, 3, "7"),
    PROVIDE_FILE("T18a", WORKING_DAYS, 5, "7"),
    SUPPLEMENT_BY_APPLICANT("T19", WORKING_DAYS, 3, "11"),
    SUPPLEMENT_BY_SUPERVISOR("T19a", WORKING_DAYS, 5, "8"),
    STATEMENT_ON_DISMISSAL("T20", WORKING_DAYS, 5, 3, Limits.MOST, "13"),
    SYMPOSIUM("T21", HALF_YEAR_END, 0, 0, 0, "15"),
    DRAFT_MINUTES("T22", WORKING_DAYS, 5, "15"),
    ISSUE_MINUTES("T22a", WORKING_DAYS, 10, "15"),
    SEMIANNUAL_REPORT("T23", WORKING_DAYS, 20, "15"),
    FUND_REPORT("T24", NEXT_MARCH_END, 0, 0, 0, "16"),
    CLAIM_SUBSIDY("T25", WORKING_DAYS, 30, "16"),
    STATEMENT_ON_EVALUATION("T26", WORKING_DAYS, 10, "15"),
    TERM_ENDS_FIRST("T27", DAYS_BEFORE, 180, "12"),
    TERM_ENDS_SECOND("T27a", DAYS_BEFORE, 90, "12"),
    TERM_ENDS_LAST("T27b", DAYS_BEFORE, 30, "12"),
    VERIFY_OBSTRUCTION("T28", WORKING_DAYS, 10, "8");

    private final String number;
    private final TermUnit unit;
    private final int standard;
    private final int least;
    private final int most;
    private final String article;

    DeadlineKind(String number, TermUnit unit, int standard, String article) {
        this(number, unit, standard, 1, Limits.MOST, article);
    }

    DeadlineKind(String number, TermUnit unit, int standard, int least, int most, String article) {
        this.number = number;
        this.unit = unit;
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.article = article;
    }

    /** Beyond any deadline that makes sense. */
    private static final class Limits {
        static final int MOST = 365;
    }

    /** Its number in the table of deadlines. */
    public String number() {
        return number;
    }

    public TermUnit unit() {
        return unit;
    }

    /** How long it is where nothing else is set; 0 where it is no number of days. */
    public int standard() {
        return standard;
    }

    /** The least that may be set. */
    public int least() {
        return least;
    }

    /** The most that may be set. */
    public int most() {
        return most;
    }

    /** Whether the bureau may set it at all. */
    public boolean settable() {
        return least < most;
    }

    /** The article of the regulation that it serves. */
    public String article() {
        return article;
    }

    /** What it runs from, in words. */
    public String from() {
        return Texts.of("DeadlineKind." + name() + ".from");
    }

    /** What it rests on, in words. */
    public String source() {
        return Texts.of("DeadlineKind." + name() + ".source");
    }

    /**
     * Holds a length against what may be set.
     *
     * @throws Rejection if it may not be that long, or that short
     */
    void check(int length) {
        if (!settable()) {
            throw new Rejection(DeadlineRule.FIXED, Texts.of(this), source());
        }
        if (length < least) {
            throw new Rejection(DeadlineRule.TOO_SHORT, Texts.of(this), least);
        }
        if (length > most) {
            throw new Rejection(DeadlineRule.TOO_LONG, Texts.of(this), most);
        }
    }
}
