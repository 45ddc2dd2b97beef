package org.mingjian.batch;

import jakarta.enterprise.context.ApplicationScoped;

/** Who starts, stops and restarts jobs: the one place that asks whether the person at work may. */
@ApplicationScoped
class Starter {
    /** Gives the name under which the execution is remembered. */
    String require() {
        return "system";
    }
}
