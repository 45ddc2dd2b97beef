package org.mingjian.batch.runtime;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.Executor;
import org.jberet.spi.JobExecutor;

/**
 * The server's threads on which jobs run: each task sees the application's class loader and a request context of its
 * own.
 */
final class BatchThreads extends JobExecutor {
    /**
     * As many as the executor {@code concurrent/batch} has. JBeret counts on it to leave room for the partitions that a
     * running job waits for: with a greater number jobs could wait for one another for ever.
     */
    static final int MAXIMUM = 16;

    BatchThreads(Executor server, ClassLoader application, Instance<RequestContextController> requests) {
        super(task -> server.execute(() -> run(task, application, requests.get())));
    }

    @Override
    protected int getMaximumPoolSize() {
        return MAXIMUM;
    }

    private static void run(Runnable task, ClassLoader application, RequestContextController request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(application);
        boolean activated = request.activate();
        try {
            task.run();
        } finally {
            if (activated) {
                request.deactivate();
            }
            thread.setContextClassLoader(before);
        }
    }
}
