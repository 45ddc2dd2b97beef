package org.mingjian.batch.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.mail.Posting;

/** Looks every minute whether something is due or waits to be mailed, as long as the application is there. */
@WebListener
public class Ticking implements ServletContextListener {
    private static final Logger LOG = System.getLogger(Ticking.class.getName());
    private static final long FIRST_SECONDS = 30;
    private static final long EVERY_SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private CurrentUser current;

    @Inject
    private Schedules schedules;

    @Inject
    private Posting posting;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> ticks;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ticks = scheduler.scheduleWithFixedDelay(
                () -> tick(application), FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (ticks != null) {
            ticks.cancel(false);
        }
    }

    private void tick(ClassLoader application) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(application);
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            current.becomeTask(Schedules.TASK, "localhost");
            for (ScheduledRun run : ScheduledRun.values()) {
                schedules.catchUp(run, clock.instant());
            }
            posting.post();
        } catch (RuntimeException e) { // or the scheduler would never call again
            LOG.log(Level.WARNING, "What is due could not be started, will be tried again", e);
        } finally {
            if (activated) {
                request.deactivate();
            }
            thread.setContextClassLoader(before);
        }
    }
}
