package org.mingjian.batch.runtime;

import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.StepExecution;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jberet.job.model.Job;
import org.jberet.repository.ApplicationAndJobName;
import org.jberet.repository.JobExecutionSelector;
import org.jberet.repository.JobRepository;
import org.jberet.runtime.AbstractStepExecution;
import org.jberet.runtime.JobExecutionImpl;
import org.jberet.runtime.JobInstanceImpl;
import org.jberet.runtime.PartitionExecutionImpl;
import org.jberet.runtime.StepExecutionImpl;

/** Does what JBeret's own repository does, whose class is closed; here only so that another can do more. */
class ForwardingRepository implements JobRepository {
    private final JobRepository jberet;

    ForwardingRepository(JobRepository jberet) {
        this.jberet = jberet;
    }

    @Override
    public JobExecutionImpl createJobExecution(JobInstanceImpl instance, Properties parameters) {
        return jberet.createJobExecution(instance, parameters);
    }

    @Override
    public void updateJobExecution(JobExecutionImpl execution, boolean ended, boolean withParameters) {
        jberet.updateJobExecution(execution, ended, withParameters);
    }

    @Override
    public void addJob(ApplicationAndJobName name, Job job) {
        jberet.addJob(name, job);
    }

    @Override
    public void removeJob(String job) {
        jberet.removeJob(job);
    }

    @Override
    public Job getJob(ApplicationAndJobName name) {
        return jberet.getJob(name);
    }

    @Override
    public Set<String> getJobNames() {
        return jberet.getJobNames();
    }

    @Override
    public boolean jobExists(String job) {
        return jberet.jobExists(job);
    }

    @Override
    public JobInstanceImpl createJobInstance(Job job, String application, ClassLoader loader) {
        return jberet.createJobInstance(job, application, loader);
    }

    @Override
    public void removeJobInstance(long instance) {
        jberet.removeJobInstance(instance);
    }

    @Override
    public JobInstance getJobInstance(long instance) {
        return jberet.getJobInstance(instance);
    }

    @Override
    public List<JobInstance> getJobInstances(String job) {
        return jberet.getJobInstances(job);
    }

    @Override
    public int getJobInstanceCount(String job) {
        return jberet.getJobInstanceCount(job);
    }

    @Override
    public JobExecution getJobExecution(long execution) {
        return jberet.getJobExecution(execution);
    }

    @Override
    public List<JobExecution> getJobExecutions(JobInstance instance) {
        return jberet.getJobExecutions(instance);
    }

    @Override
    public List<Long> getJobExecutionsByJob(String job) {
        return jberet.getJobExecutionsByJob(job);
    }

    @Override
    public List<Long> getJobExecutionsByJob(String job, Integer limit) {
        return jberet.getJobExecutionsByJob(job, limit);
    }

    @Override
    public void stopJobExecution(JobExecutionImpl execution) {
        jberet.stopJobExecution(execution);
    }

    @Override
    public List<Long> getRunningExecutions(String job) {
        return jberet.getRunningExecutions(job);
    }

    @Override
    public void removeJobExecutions(JobExecutionSelector selector) {
        jberet.removeJobExecutions(selector);
    }

    @Override
    public List<StepExecution> getStepExecutions(long execution, ClassLoader loader) {
        return jberet.getStepExecutions(execution, loader);
    }

    @Override
    public StepExecutionImpl createStepExecution(String step) {
        return jberet.createStepExecution(step);
    }

    @Override
    public void addStepExecution(JobExecutionImpl execution, StepExecutionImpl step) {
        jberet.addStepExecution(execution, step);
    }

    @Override
    public void updateStepExecution(StepExecution step) {
        jberet.updateStepExecution(step);
    }

    @Override
    public StepExecutionImpl findOriginalStepExecutionForRestart(
            String step, JobExecutionImpl execution, ClassLoader loader) {
        return jberet.findOriginalStepExecutionForRestart(step, execution, loader);
    }

    @Override
    public int countStepStartTimes(String step, long instance) {
        return jberet.countStepStartTimes(step, instance);
    }

    @Override
    public void addPartitionExecution(StepExecutionImpl step, PartitionExecutionImpl partition) {
        jberet.addPartitionExecution(step, partition);
    }

    @Override
    public List<PartitionExecutionImpl> getPartitionExecutions(
            long stepExecution, StepExecutionImpl step, boolean unfinishedOnly, ClassLoader loader) {
        return jberet.getPartitionExecutions(stepExecution, step, unfinishedOnly, loader);
    }

    @Override
    public void savePersistentData(JobExecution execution, AbstractStepExecution step) {
        jberet.savePersistentData(execution, step);
    }

    @Override
    public int savePersistentDataIfNotStopping(JobExecution execution, AbstractStepExecution step) {
        return jberet.savePersistentDataIfNotStopping(execution, step);
    }
}
