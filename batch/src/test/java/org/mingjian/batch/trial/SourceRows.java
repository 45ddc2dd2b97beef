package org.mingjian.batch.trial;

import jakarta.annotation.Resource;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.Progress;

/** Reads with a cursor that outlives the chunks, on the data source that takes no part in transactions. */
@Named
@Dependent
public class SourceRows implements ItemReader {
    @Resource(lookup = "java:app/jdbc/mingjian-read")
    private DataSource source;

    @Inject
    @BatchProperty
    private long from;

    @Inject
    @BatchProperty
    private long to;

    @Inject
    private Progress progress;

    private Connection connection;
    private ResultSet rows;
    private long last;

    @Override
    public void open(@Nullable Serializable checkpoint) throws SQLException {
        last = checkpoint == null ? from : (Long) checkpoint;
        connection = source.getConnection();
        connection.setAutoCommit(false);
        PreparedStatement statement = connection.prepareStatement(
                "select id, content, count(*) over () from source_row" + " where id > ? and id <= ? order by id");
        statement.setFetchSize(500);
        statement.setLong(1, last);
        statement.setLong(2, to == 0 ? Long.MAX_VALUE : to);
        rows = statement.executeQuery();
        if (from == 0 && to == 0) {
            progress.expect(count());
        }
    }

    private long count() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from source_row");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public @Nullable SourceRow readItem() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        last = rows.getLong(1);
        return new SourceRow(last, rows.getString(2));
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
