package org.mingjian.recusal;

import org.mingjian.kernel.Rule;

/** Why somebody must stand aside, or a recusal is not taken in or decided. */
public enum RecusalRule implements Rule {
    RECUSAL_UNDECLARED("10"),
    RECUSAL_DECLARED("10"),
    /** Facts: the last day of the decision; or that it is to be reviewed. */
    RECUSAL_PENDING("10"),
    RECUSAL_FLAWED("10"),
    OWN_UNIT("10"),
    KEPT_OUT("10"),
    NOT_YOURS_TO_DECIDE("10"),
    ALREADY_DECIDED("10"),
    /** Facts: the most characters. */
    WORDS_MISSING("10"),
    GROUND_MISSING("10"),
    DECISION_MISSING("10"),
    REVIEW_MISSING("10"),
    NOTHING_TO_REVIEW("10"),
    CONCEALED_NOT_RECUSED("10"),
    ALREADY_RAISED("10"),
    PERSON_MISSING("10"),
    APPLICATIONS_CLOSED("10"),
    INTEREST_INCOMPLETE("10"),
    INTEREST_NAME_TOO_LONG("10"),
    RELATIVE_MISSING("10"),
    /** Facts: the first day. */
    ENDED_BEFORE_BEGUN("10"),
    INTEREST_IN_FUTURE("10"),
    INTEREST_ENDED("10");

    private final String article;

    RecusalRule(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
