package org.mingjian.batch.runtime;

import jakarta.transaction.TransactionManager;
import java.util.Properties;
import org.jberet.repository.JobRepository;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.JobTask;
import org.jberet.spi.JobXmlResolver;
import org.jberet.tools.MetaInfBatchJobsJobXmlResolver;

/** What JBeret asks of the server it runs in. */
final class ContainerEnvironment implements BatchEnvironment {
    /** Stored with each job instance; the server's name for the application would change with the archive's. */
    private static final String APPLICATION = "mingjian";

    private final ClassLoader application;
    private final BatchThreads threads;
    private final ArtifactFactory artifacts;
    private final TransactionManager transactions;
    private final RecordingRepository repository;
    private final JobXmlResolver jobs = new MetaInfBatchJobsJobXmlResolver();

    ContainerEnvironment(
            ClassLoader application,
            BatchThreads threads,
            ArtifactFactory artifacts,
            TransactionManager transactions,
            RecordingRepository repository) {
        this.application = application;
        this.threads = threads;
        this.artifacts = artifacts;
        this.transactions = transactions;
        this.repository = repository;
    }

    @Override
    public void submitTask(JobTask task) {
        Runnable watched = repository.watch(task);
        threads.execute(new JobTask() {
            @Override
            public int getRequiredRemainingPermits() {
                return task.getRequiredRemainingPermits();
            }

            @Override
            public void run() {
                watched.run();
            }
        });
    }

    @Override
    public ClassLoader getClassLoader() {
        return application;
    }

    @Override
    public ArtifactFactory getArtifactFactory() {
        return artifacts;
    }

    @Override
    public TransactionManager getTransactionManager() {
        return transactions;
    }

    @Override
    public JobRepository getJobRepository() {
        return repository;
    }

    @Override
    public JobXmlResolver getJobXmlResolver() {
        return jobs;
    }

    @Override
    public Properties getBatchConfigurationProperties() {
        return new Properties();
    }

    @Override
    public String getApplicationName() {
        return APPLICATION;
    }
}
