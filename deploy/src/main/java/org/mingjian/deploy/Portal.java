package org.mingjian.deploy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.mingjian.deploy.console.RunningServer;
import org.mingjian.deploy.database.AppRole;
import org.mingjian.deploy.database.Credential;
import org.mingjian.deploy.database.Database;
import org.mingjian.deploy.database.Migration;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;
import org.mingjian.deploy.kernel.Secret;
import org.mingjian.deploy.kernel.Setting;
import org.mingjian.deploy.kernel.Settings;
import org.mingjian.deploy.kernel.TimedStep;
import org.mingjian.deploy.postgres.EmbeddedPostgres;
import org.mingjian.deploy.server.LocalAddress;
import org.mingjian.deploy.server.PayaraServer;
import org.mingjian.deploy.server.PortalProperties;

/**
 * Database and server of one data folder, whose lock the caller holds. Started part by part and stopped in the opposite
 * order; it may be stopped from another thread while it starts.
 */
final class Portal implements AutoCloseable {

    private static final TimedStep MIGRATE = new TimedStep("升级数据库结构", Duration.ofSeconds(3));
    private static final TimedStep SERVE = new TimedStep("启动门户", Duration.ofSeconds(25));

    private final DataFolder data;
    private final Settings settings;
    private final Screen screen;
    private final Clock clock;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean closed;

    Portal(DataFolder data, Settings settings, Screen screen, Clock clock) {
        this.data = data;
        this.settings = settings;
        this.screen = screen;
        this.clock = clock;
    }

    /** Starts everything and returns what other processes may know of it. */
    RunningServer start(Plan plan) {
        LocalAddress.requireFree(plan.listen());
        Access access = openDatabase();
        access.owner().requireUsable();
        plan.demanded().ifPresent(kind -> kind.require(access.owner()));
        MIGRATE.run(screen, clock, () -> {
            new Migration(access.owner(), access.app()).run();
            plan.kindOfEmpty().mark(access.owner());
            return access;
        });
        String local = LocalAddress.urlOf(plan.listen());
        String publicUrl = settings.publicUrl().orElse(local);
        RunningServer running = new RunningServer(ProcessHandle.current().pid(), local, publicUrl, Secret.random());
        PortalProperties properties = properties(access, running);
        PayaraServer server = SERVE.run(
                screen,
                clock,
                () -> PayaraServer.start(Distribution.ofThisJar().war(), properties, plan.listen(), data));
        stopLater(server::close);
        running.tell(data);
        stopLater(() -> RunningServer.forget(data));
        return running;
    }

    /** Stops what has been started, the last first. Waits for a database that is just being started. */
    @Override
    public synchronized void close() {
        closed = true;
        if (!stops.isEmpty()) {
            try {
                stops.pop().run();
            } finally {
                close();
            }
        }
    }

    private PortalProperties properties(Access access, RunningServer running) {
        return new PortalProperties(
                access.owner().as(access.app()),
                running.token(),
                running.publicUrl(),
                settings.trustedProxies(),
                settings.apiRate(),
                settings.smtp(),
                settings.findPath(Setting.FONTS)
                        .orElseGet(() -> Distribution.ofThisJar().fonts()));
    }

    private synchronized Access openDatabase() {
        if (settings.find(Setting.DB_URL).isPresent()) {
            Database owner = new Database(
                    settings.get(Setting.DB_URL),
                    new Credential(settings.get(Setting.DB_USER), settings.get(Setting.DB_PASSWORD)));
            owner.requireUsable();
            return new Access(owner, new AppRole(settings, data.secrets()).in(owner));
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data, screen, clock);
        stopLater(postgres::close);
        return new Access(postgres.owner(), postgres.app());
    }

    private synchronized void stopLater(Runnable stop) {
        stops.push(stop);
        if (closed) {
            close();
            throw Refusal.failure("启动被打断。");
        }
    }

    /** The two credentials of the database. */
    private record Access(Database owner, Credential app) {}
}
