package org.mingjian.budget;

import java.time.LocalDate;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;

/**
 * What a year's fund is opened with.
 *
 * @param functionCode the function class of the expenditure, seven digits
 * @param document number of the document by which it was granted
 * @param chiefLimit what is more than this a leader approves
 * @param closeOn from this day on the year may be frozen
 */
public record FundFacts(int year, String functionCode, String document, Money chiefLimit, LocalDate closeOn) {
    /** 法治建设. */
    public static final String RULE_OF_LAW = "2040612";
    /** What a chief approves alone, unless the fund says otherwise ({@code expense.l1}). */
    public static final Money CHIEF_LIMIT = Money.of("5000");

    static final int LONGEST_DOCUMENT = 100;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** What is usual for a year. */
    public static FundFacts usual(int year, String document) {
        return new FundFacts(year, RULE_OF_LAW, document, CHIEF_LIMIT, LocalDate.of(year, LAST_MONTH, LAST_DAY));
    }

    void check() {
        if (!functionCode.matches("\\d{7}")) {
            throw new Rejection(BudgetRule.FUNCTION_CODE_MALFORMED);
        }
        demandDocument(document);
        if (chiefLimit.isNegative()) {
            throw new Rejection(BudgetRule.AMOUNT_NOT_POSITIVE);
        }
        if (closeOn.getYear() != year) {
            throw new Rejection(BudgetRule.CLOSE_IN_OTHER_YEAR);
        }
    }

    static void demandDocument(String document) {
        if (document.isBlank()) {
            throw new Rejection(BudgetRule.DOCUMENT_MISSING);
        }
        if (document.length() > LONGEST_DOCUMENT) {
            throw new Rejection(BudgetRule.TEXT_TOO_LONG, LONGEST_DOCUMENT);
        }
    }
}
