package org.mingjian.batch.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Starts and stops batch with the application: when CDI tells that the application scope begins, the server's resources
 * are not there yet, and when it tells of the end, not any more.
 */
@WebListener
public class BatchServerListener implements ServletContextListener {
    @Inject
    private BatchServer server;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        server.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        server.stop();
    }
}
