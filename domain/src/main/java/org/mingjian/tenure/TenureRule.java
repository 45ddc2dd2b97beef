package org.mingjian.tenure;

import org.mingjian.kernel.Rule;

/** Why a supervisor or an officer is not entered. */
public enum TenureRule implements Rule {
    NAME_BLANK(""),
    TERM_REVERSED("12"),
    /** A term lasts three years; facts: the latest last day. */
    TERM_TOO_LONG("12"),
    /** Only an account with the supervisor's role can be a supervisor's. */
    ACCOUNT_WITHOUT_ROLE(""),
    ACCOUNT_TAKEN(""),
    CERTIFICATE_BLANK(""),
    CERTIFICATE_TAKEN(""),
    VALIDITY_REVERSED(""),
    ENDED_BEFORE_BEGUN("");

    private final String article;

    TenureRule(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
