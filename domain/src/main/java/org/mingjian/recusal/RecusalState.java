package org.mingjian.recusal;

/** How far a recusal is. */
public enum RecusalState {
    UNDECIDED("r.decision is null"),
    TO_REVIEW("r.mark = 'FLAWED'"),
    MUST("r.decision = 'MUST'"),
    NOT_NEEDED("r.decision = 'NOT_NEEDED'");

    private final String condition;

    RecusalState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
