package org.mingjian.supervision;

/** Where a supervision document stands. */
public enum DemandState {
    /** Signed, and not yet served: the agency does not see it. */
    ISSUED,
    AWAITING,
    REPORTED,
    PASSED,
    REVOKED;

    /** Whether the matter has to wait for it. */
    public boolean open() {
        return switch (this) {
            case ISSUED, AWAITING, REPORTED -> true;
            case PASSED, REVOKED -> false;
        };
    }
}
