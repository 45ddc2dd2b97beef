package org.mingjian.batch.runtime;

import jakarta.batch.operations.BatchRuntimeException;

/** This node was taken for dead, or does not run yet: it may not run jobs. */
public final class LostLease extends BatchRuntimeException {
    LostLease() {
        super("This node holds no lease: the server has to be restarted");
    }
}
