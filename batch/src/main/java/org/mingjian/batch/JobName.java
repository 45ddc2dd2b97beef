package org.mingjian.batch;

/** A job by the name of its definition, {@code META-INF/batch-jobs/<name>.xml}. People read the text of its key. */
public record JobName(String value) {
    public static final JobName IMPORT_LEDGER = new JobName("import-ledger");
    public static final JobName RESUME_LEDGER = new JobName("resume-ledger");
    public static final JobName SEMIANNUAL_SUMMARY = new JobName("semiannual-summary");
    public static final JobName RECOUNT_DEADLINES = new JobName("recount-deadlines");
    public static final JobName ANNUAL_BUDGET_REPORT = new JobName("annual-budget-report");
    public static final JobName DAILY_REMINDERS = new JobName("daily-reminders");
    public static final JobName LOAD_DEMO = new JobName("load-demo");

    public JobName {
        if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not the name of a job: " + value);
        }
    }

    /** Of the job's title in the message bundles. */
    public String key() {
        return "job." + value;
    }

    /** Of the title of one of its steps. */
    public String key(String step) {
        return key() + "." + step;
    }

    @Override
    public String toString() {
        return value;
    }
}
