package org.mingjian.opinion;

import org.mingjian.kernel.Rule;

/** Why a matter is not taken in, registered or withdrawn, or a draft not kept. */
public enum OpinionRule implements Rule {
    /** Something that every matter needs is missing. */
    INCOMPLETE("8(2)"),
    AGENCY_ENDED("2"),
    /** A refusal to cooperate has a register of its own. */
    OBSTRUCTION_IS_RECORDED("8(1)"),
    /** Facts: the fewest characters, and how many there are. */
    FACTS_TOO_SHORT("8(2)"),
    /** Facts: the most characters. */
    TITLE_TOO_LONG(""),
    FACTS_TOO_LONG(""),
    REQUEST_TOO_LONG(""),
    PLACE_TOO_LONG(""),
    PARTY_TOO_LONG(""),
    /** Facts: the day of submission. */
    HAPPENED_LATER(""),
    RECEIVED_IN_FUTURE(""),
    /** Facts: her name, the day. */
    NOT_SERVING_THEN("12"),
    /** Facts: the state the matter is in. */
    NOT_WAITING("8(2)"),
    NOT_ONES_OWN("8(2)"),
    ONES_OWN("10"),
    /** Facts: the matter's number. */
    ALREADY_SUBMITTED(""),
    DRAFT_CHANGED(""),
    /** Facts: the most drafts. */
    TOO_MANY_DRAFTS("");

    private final String article;

    OpinionRule(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
