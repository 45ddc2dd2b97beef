package org.mingjian.batch.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Stands for a use case that several threads are in at once. */
@ApplicationScoped
public class SharedCall {
    @Transactional
    public void around(Runnable work) {
        work.run();
    }
}
