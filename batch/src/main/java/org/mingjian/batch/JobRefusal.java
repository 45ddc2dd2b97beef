package org.mingjian.batch;

/** A person asked for something that cannot be done with this execution, now. The reason's text is in the bundles. */
public final class JobRefusal extends RuntimeException {
    public enum Reason {
        UNKNOWN_EXECUTION,
        NOT_RUNNING,
        /** Or it was a moment ago, or somebody else has just restarted it. */
        STILL_RUNNING,
        ALREADY_COMPLETED,
        /** A later execution has taken up the work. */
        NOT_THE_LAST,
        /** This server was cut off from the database for too long; another one may have taken over its jobs. */
        SERVER_CUT_OFF,
        /** For a reason that people can do nothing about: the log has it. */
        NOT_STARTED
    }

    private final Reason reason;

    JobRefusal(Reason reason, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
