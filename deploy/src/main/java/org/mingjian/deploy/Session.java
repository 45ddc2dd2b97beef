package org.mingjian.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjian.deploy.console.ConsoleClient;
import org.mingjian.deploy.console.Greeting;
import org.mingjian.deploy.console.RunningServer;
import org.mingjian.deploy.database.Installation;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.LocalPort;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;
import org.mingjian.deploy.kernel.Settings;
import org.mingjian.deploy.server.ServerLog;

/** One command's use of the data folder: either it starts the portal there, or it finds one that runs. */
final class Session {

    private static final Duration START_OF_ANOTHER = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Settings settings;
    private final Screen screen;
    private final Clock clock;

    Session(Settings settings, Screen screen, Clock clock) {
        this.settings = settings;
        this.screen = screen;
        this.clock = clock;
    }

    /** Starts the portal for its users and returns only with the process. */
    void keepRunning(Installation kind) {
        try (DataFolder data = DataFolder.open(settings.data())) {
            if (!data.tryLock()) {
                throw taken(data);
            }
            inPortal(data, new Plan(Optional.of(kind), settings.listen()), (running, shutdown) -> {
                greet(kind, running, data);
                screen.result("按 Ctrl-C 停止。");
                shutdown.await();
            });
        }
    }

    /** Does the work in the portal that runs, or in one that is started for it. */
    void runOnce(ConsoleWork work) {
        try (DataFolder data = DataFolder.open(settings.data())) {
            Optional<ConsoleClient> running = data.tryLock() ? Optional.empty() : awaitRunning(data);
            if (running.isPresent()) {
                work.run(running.get(), screen, clock);
                return;
            }
            InetSocketAddress listen = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
            inPortal(data, new Plan(Optional.empty(), listen), (started, shutdown) -> {
                ConsoleClient client = client(started);
                new Greeting(client, screen, clock).firstAccounts(screen::note);
                work.run(client, screen, clock);
            });
        }
    }

    private void inPortal(DataFolder data, Plan plan, PortalWork work) {
        ServerLog.redirectTo(data.serverLog());
        Portal portal = new Portal(data, settings, screen, clock);
        Shutdown shutdown = Shutdown.of(portal, screen);
        try (portal) {
            work.run(portal.start(plan), shutdown);
        } finally {
            shutdown.workIsOver();
        }
    }

    private void greet(Installation kind, RunningServer running, DataFolder data) {
        Greeting greeting = new Greeting(client(running), screen, clock);
        if (kind == Installation.DEMONSTRATION) {
            greeting.demonstration(running.publicUrl(), data.reports());
        } else {
            Consumer<String> print = screen::result;
            print.accept("门户已启动：" + running.publicUrl());
            greeting.firstAccounts(print);
        }
    }

    private Optional<ConsoleClient> awaitRunning(DataFolder data) {
        long deadline = System.nanoTime() + START_OF_ANOTHER.toNanos();
        boolean told = false;
        while (System.nanoTime() < deadline) {
            Optional<ConsoleClient> client = RunningServer.find(data).map(Session::client);
            if (client.isPresent() && client.get().answers()) {
                return client;
            }
            if (!told) {
                screen.note("正在等待另一个进程把门户启动起来……");
                told = true;
            }
            pause();
            if (data.tryLock()) {
                return Optional.empty();
            }
        }
        throw taken(data);
    }

    private static Refusal taken(DataFolder data) {
        String who = RunningServer.find(data)
                .map(running -> "（进程 %d，%s）".formatted(running.pid(), running.publicUrl()))
                .orElse("");
        return Refusal.failure("数据目录 %s 正由另一个明鉴使用%s：请先停掉它，或用 MINGJIAN_DATA 另指一个目录。", data.root(), who);
    }

    private static ConsoleClient client(RunningServer running) {
        return new ConsoleClient(running, System.getProperty("user.name", "unknown"));
    }

    private static int freePort() {
        try {
            return LocalPort.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.failure("被打断。");
        }
    }

    /** What a command does through the console of a portal. */
    @FunctionalInterface
    interface ConsoleWork {
        void run(ConsoleClient client, Screen screen, Clock clock);
    }

    /** What is done while a portal of our own runs. */
    @FunctionalInterface
    private interface PortalWork {
        void run(RunningServer running, Shutdown shutdown);
    }
}
