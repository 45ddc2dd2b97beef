package org.mingjian.batch.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jberet.repository.JdbcRepository;
import org.jberet.spi.JobOperatorContext;
import org.jspecify.annotations.Nullable;

/** Puts JBeret together with the server, and is there as long as the application is. */
@ApplicationScoped
class BatchServer {
    private static final Logger LOG = System.getLogger(BatchServer.class.getName());
    private static final Duration FIRST_HEARTBEAT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager manager;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService anyThreads;

    @Inject
    private JobDatabase database;

    @Inject
    private BeanManager beans;

    @Inject
    private Instance<RequestContextController> requests;

    private Lease lease;
    private Executions executions;
    private ClusterJobOperator operator;
    private @Nullable ScheduledFuture<?> heartbeat;

    /** JBeret looks for its tables here, which must not happen inside a transaction. */
    @PostConstruct
    void assemble() {
        Node node = Node.ofThisProcess();
        lease = new Lease(new Nodes(database), node);
        executions = new Executions(database, node);
        RecordingRepository repository =
                new RecordingRepository(new JdbcRepository(database.source(), new Properties()), executions);
        ClassLoader application = BatchServer.class.getClassLoader();
        operator = new ClusterJobOperator(
                new ContainerEnvironment(
                        application,
                        new BatchThreads(serverThreads(), application, requests),
                        new CdiArtifacts(beans),
                        new FencedTransactions(manager, UncheckedTransactions.of(transaction), lease),
                        repository),
                repository,
                executions,
                lease);
    }

    /** Looked up by a name of our own: an injected executor would have to exist when the application is deployed. */
    @SuppressWarnings("BanJNDI")
    private ManagedExecutorService serverThreads() {
        try {
            return InitialContext.doLookup("concurrent/batch");
        } catch (NamingException absent) {
            LOG.log(Level.INFO, "No executor concurrent/batch: jobs run on the server's default one");
            return anyThreads;
        }
    }

    ClusterJobOperator operator() {
        return operator;
    }

    /** For JBeret and the server, which would each offer one of their own; we go through {@link JobControl}. */
    @Produces
    JobOperator anyOperator() {
        return operator;
    }

    void start() {
        JobOperatorContext context = JobOperatorContext.create(operator);
        JobOperatorContext.setJobOperatorContextSelector(() -> context);
        lease.take();
        heartbeat = scheduler.scheduleWithFixedDelay(
                new Recovery(lease, executions, operator),
                FIRST_HEARTBEAT.toMillis(),
                Lease.HEARTBEAT.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Lets running jobs come to their next checkpoint; what does not in time is recovered by the next start. */
    void stop() {
        if (heartbeat != null) {
            heartbeat.cancel(false);
        }
        try {
            executions.ownAlive().forEach(this::stop);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!executions.ownAlive().isEmpty() && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lease.giveBack();
            JobOperatorContext.setJobOperatorContextSelector(null);
        }
    }

    private void stop(long execution) {
        try {
            operator.stop(execution);
            LOG.log(Level.INFO, "Server stops: execution {0} stops at its next checkpoint", execution);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Execution " + execution + " was not stopped", e);
        }
    }
}
