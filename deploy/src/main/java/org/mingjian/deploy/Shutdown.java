package org.mingjian.deploy;

import java.util.concurrent.CountDownLatch;
import org.mingjian.deploy.kernel.Screen;

/**
 * What happens on Ctrl-C and SIGTERM. A portal that was running and was told to stop has done what was asked: its
 * process ends with 0. Interrupted work ends with the virtual machine's own code, 130 or 143.
 */
final class Shutdown {

    private final Portal portal;
    private final Screen screen;
    private final Thread starter;
    private volatile boolean running;
    private volatile boolean begun;
    private volatile boolean over;

    private Shutdown(Portal portal, Screen screen, Thread starter) {
        this.portal = portal;
        this.screen = screen;
        this.starter = starter;
    }

    /** Arranges that the portal is stopped when this process is told to end. */
    static Shutdown of(Portal portal, Screen screen) {
        Shutdown shutdown = new Shutdown(portal, screen, Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stop, "mingjian-shutdown"));
        return shutdown;
    }

    /** Keeps this thread until the process is told to end. */
    void await() {
        running = true;
        park();
    }

    /** The work is done and the portal closed: the process ends by itself. */
    void workIsOver() {
        if (begun) {
            park();
        }
        over = true;
    }

    private void stop() {
        if (over) {
            return;
        }
        begun = true;
        screen.note("正在停止……");
        if (!running) {
            starter.interrupt();
        }
        int status = 1;
        try {
            portal.close();
            status = 0;
        } finally {
            if (running) {
                screen.note("已停止。");
                Runtime.getRuntime().halt(status);
            }
        }
    }

    private static void park() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // the process is ending; nothing that this thread could do would help
            }
        }
    }
}
