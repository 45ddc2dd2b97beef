package org.mingjian.batch.trial;

import jakarta.annotation.Resource;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.mingjian.batch.Progress;

@Named
@Dependent
public class JdbcCopies extends AbstractItemWriter {
    @Resource(lookup = "java:app/jdbc/mingjian")
    private DataSource source;

    @Inject
    private JobContext job;

    @Inject
    private Progress progress;

    @Override
    public void writeItems(List<Object> items) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into copied_row (source_id, content, execution) values (?, ?, ?)")) {
            for (Object item : items) {
                SourceRow row = (SourceRow) item;
                insert.setLong(1, row.id());
                insert.setString(2, row.content());
                insert.setLong(3, job.getExecutionId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        progress.advance(items.size());
    }
}
