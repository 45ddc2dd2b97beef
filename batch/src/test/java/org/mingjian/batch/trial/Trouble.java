package org.mingjian.batch.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong in this server, and how slow it is; a test sets it. */
@ApplicationScoped
class Trouble {
    private volatile long failAt;
    private volatile long workAt;
    private volatile Runnable work = () -> {};
    private volatile long slowness = Long.getLong("trial.slowness", 0);

    private final AtomicInteger processors = new AtomicInteger();

    /** How many processors exist: none when no job runs. */
    int processors() {
        return processors.get();
    }

    void created() {
        processors.incrementAndGet();
    }

    void destroyed() {
        processors.decrementAndGet();
    }

    void failAt(long row) {
        failAt = row;
    }

    void slowness(long milliseconds) {
        slowness = milliseconds;
    }

    /** Does something while a row is processed. */
    void during(long row, Runnable work) {
        workAt = row;
        this.work = work;
    }

    void none() {
        failAt = 0;
        slowness = 0;
        workAt = 0;
    }

    void strike(long row) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(slowness);
        if (row == workAt) {
            work.run();
        }
        if (row == failAt) {
            throw new IllegalArgumentException("第 " + row + " 行读不懂");
        }
    }
}
