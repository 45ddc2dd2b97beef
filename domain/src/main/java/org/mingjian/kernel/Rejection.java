package org.mingjian.kernel;

import java.util.List;

/** A rule said no. The message is Chinese, for the person who asked, and says what to do. */
public final class Rejection extends RuntimeException {
    private final transient Rule rule;
    private final transient List<Object> facts;

    /** Refuses under the given rule; the facts fill the placeholders of the rule's text. */
    public Rejection(Rule rule, Object... facts) {
        super(Texts.of((Enum<?>) rule, facts));
        this.rule = rule;
        this.facts = List.of(facts);
    }

    /** What to tell the person. */
    public String text() {
        return String.valueOf(getMessage());
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> facts() {
        return facts;
    }
}
