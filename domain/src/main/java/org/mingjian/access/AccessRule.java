package org.mingjian.access;

import org.mingjian.kernel.Rule;

/** Why the door stays shut. */
public enum AccessRule implements Rule {
    /** Sign-in failed; the same words for a wrong password and an unknown account. */
    UNKNOWN_OR_WRONG,
    /** Too many failures from this account or address; facts: minutes to wait. */
    TOO_MANY_FAILURES,
    OLD_PASSWORD_WRONG,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_PLAIN,
    PASSWORD_TOO_COMMON,
    PASSWORD_CONTAINS_LOGIN,
    PASSWORD_USED_BEFORE,
    LOGIN_TAKEN,
    LOGIN_MALFORMED,
    NEVER_TO_ONESELF,
    ADMINISTRATORS_APART,
    /** A role of an agency for an account that belongs to none. */
    AGENCY_NEEDED,
    /** An account changes its agency only while it holds no role of one. */
    AGENCY_HELD,
    NAME_BLANK,
    NOT_ONES_OWN,
    /** Without these two nobody could open accounts or grant rights any more. */
    LAST_ADMINISTRATOR,
    ACCOUNT_CLOSED,
    LINK_SPENT,
    NOTHING_TO_DELEGATE,
    DEPUTY_MISSING,
    /** Facts: the most days. */
    DAYS_UNFIT,
    /** Facts: the most characters. */
    REASON_BLANK,
    DELEGATED_ALREADY,
    /** Facts: length allowed. */
    TOKEN_NAME_BLANK,
    /** No scope at all, or one that the account's roles have no use for. */
    TOKEN_SCOPE_UNFIT,
    /** Facts: how many an account may have. */
    TOO_MANY_TOKENS;

    @Override
    public String article() {
        return "";
    }
}
