package org.mingjian.report;

import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Texts;

/** The reports that the library has; the period of each tells its kind. */
public enum ReportKind {
    /** What supervision came to in a half-year. */
    SEMIANNUAL,
    /** What the earmarked fund was spent on in a year, or as far as the end of a quarter. */
    FUND;

    public static ReportKind of(ReportPeriod period) {
        if (period instanceof HalfYear) {
            return SEMIANNUAL;
        }
        if (period instanceof FundPeriod) {
            return FUND;
        }
        throw new IllegalArgumentException("of no kind: " + period);
    }

    /** What making it asks for, and writing into it. */
    public Permission running() {
        return switch (this) {
            case SEMIANNUAL -> Permission.RUN_REPORTS;
            case FUND -> Permission.RUN_FUND_REPORTS;
        };
    }

    /** Whether somebody may read it: whoever reads the fund reads what was reported of it. */
    boolean readableBy(CurrentUser reader) {
        return switch (this) {
            case SEMIANNUAL -> reader.may(Permission.READ_REPORTS);
            case FUND -> reader.may(Permission.READ_REPORTS) || reader.may(Permission.READ_BUDGET);
        };
    }

    /** Demands that somebody may read some kind. */
    static void demandReader(CurrentUser reader) {
        reader.requireAny(Permission.READ_REPORTS, Permission.READ_BUDGET);
    }

    /** What people call the kind. */
    public String label() {
        return Texts.of(this);
    }

    /** What people call the report of a period. */
    public static String title(ReportPeriod period) {
        return Texts.of("ReportKind." + of(period).name() + ".title", period.label());
    }
}
