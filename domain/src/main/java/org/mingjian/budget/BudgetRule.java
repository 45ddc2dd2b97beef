package org.mingjian.budget;

import org.mingjian.kernel.Rule;

/** Why the fund is not kept or spent so. */
public enum BudgetRule implements Rule {
    /** Facts: the year. */
    FUND_EXISTS,
    FUND_MISSING,
    FUNCTION_CODE_MALFORMED,
    DOCUMENT_MISSING,
    CLOSE_IN_OTHER_YEAR,
    AMOUNT_NOT_POSITIVE,
    AMOUNT_ZERO,
    CODE_NOT_ALLOWED,
    LINE_EXISTS,
    REASON_NEEDED,
    /** Facts: the most characters. */
    TEXT_TOO_LONG,
    DAY_IN_FUTURE,
    /** Facts: the year. */
    DAY_IN_OTHER_YEAR,
    /** Facts: the year. */
    YEAR_FROZEN,
    /** Facts: what is available, what is asked for. */
    OVER_AVAILABLE,
    PAYEE_MISSING,
    PURPOSE_MISSING,
    ACTIVITY_MISSING,
    INVOICE_MALFORMED,
    /** Facts: the invoice, the other request's number. */
    INVOICE_TWICE,
    QUANTITY_MISSING,
    STANDARD_UNKNOWN,
    /** Facts: what the standard allows. */
    STANDARD_EXCEEDED,
    /** Facts: what the standard allows. */
    EXCESS_UNEXPLAINED,
    NOT_ONES_OWN,
    /** Facts: the state the request is in. */
    NOT_IN_THAT_STATE,
    REQUESTER_APPROVES,
    REQUESTER_PAYS,
    APPROVER_PAYS,
    /** Facts: the limit. */
    ABOVE_CHIEF_LIMIT,
    PAID_BEFORE_APPROVAL,
    REFUND_BEFORE_PAYMENT,
    /** Facts: what can still come back. */
    REFUND_TOO_LARGE,
    REFUND_OF_REFUND,
    /** Facts: the day. */
    FREEZE_TOO_EARLY,
    /** Facts: how many requests are approved and not paid. */
    COMMITMENTS_OPEN,
    NOT_FROZEN,
    CARRIED_ALREADY,
    STANDARD_NAMELESS,
    STANDARD_TAKEN,
    /** Facts: the headings it may have. */
    BUREAU_COLUMN_MISSING,
    /** Facts: how many flaws, the first of them. */
    BUREAU_ROWS_UNREADABLE,
    BUREAU_FILE_EMPTY,
    /** Facts: the most rows. */
    BUREAU_FILE_TOO_LONG,
    STATEMENT_REPLACED,
    MATCHED_ALREADY,
    /** Facts: ours, the bureau's. */
    AMOUNTS_DIFFER,
    NOTHING_TO_EXPLAIN,
    /** Facts: the indicator, the most points. */
    POINTS_OUT_OF_RANGE,
    /** Facts: the indicator, the most characters. */
    VALUE_TOO_LONG;

    @Override
    public String article() {
        return "16";
    }
}
