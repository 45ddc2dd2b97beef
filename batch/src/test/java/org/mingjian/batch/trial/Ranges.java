package org.mingjian.batch.trial;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;
import org.mingjian.batch.Progress;
import org.mingjian.batch.runtime.JobDatabase;

@Named
@Dependent
public class Ranges implements PartitionMapper {
    private static final int PARTS = 4;

    @Inject
    private JobDatabase database;

    @Inject
    private Progress progress;

    @Override
    public PartitionPlan mapPartitions() {
        long rows = database.query("select count(*) from source_row", row -> row.getLong(1))
                .get(0);
        progress.expect(rows);
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(PARTS);
        plan.setThreads(2);
        plan.setPartitionProperties(IntStream.range(0, PARTS)
                .mapToObj(part -> range(rows * part / PARTS, rows * (part + 1) / PARTS))
                .toArray(Properties[]::new));
        return plan;
    }

    private static Properties range(long from, long to) {
        Properties range = new Properties();
        range.setProperty("from", Long.toString(from));
        range.setProperty("to", Long.toString(to));
        return range;
    }
}
