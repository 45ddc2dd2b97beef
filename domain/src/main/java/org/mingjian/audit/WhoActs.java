package org.mingjian.audit;

/** Tells on whose behalf the current request or job step runs. */
public interface WhoActs {
    Actor actor();
}
