package org.mingjian.batch.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The servers that run batch jobs on this database, as the database knows them. */
final class Nodes {
    private final JobDatabase database;

    Nodes(JobDatabase database) {
        this.database = database;
    }

    void add(Node node) {
        database.update(
                "insert into batch_node (node_id, host, pid, process_started_at, heartbeat_at)"
                        + " values (?, ?, ?, ?, clock_timestamp())",
                node.id(),
                node.host(),
                node.pid(),
                node.started());
    }

    /** Says that the node lives; false if the others have struck it off. */
    boolean beat(Node node) {
        return database.update("update batch_node set heartbeat_at = clock_timestamp() where node_id = ?", node.id())
                == 1;
    }

    /**
     * Holds the node's row until the running transaction ends, so that nobody can declare the node dead before its rows
     * are in. A process frozen right here would hold it for ever: the database then ends its session.
     *
     * @return false if the node has been struck off
     */
    boolean hold(Node node) {
        return !database.query(
                        "select set_config('idle_in_transaction_session_timeout', '15s', true) from batch_node"
                                + " where node_id = ? for key share",
                        row -> true,
                        node.id())
                .isEmpty();
    }

    /** Those on the same host; for them, and only them, the operating system can tell whether they live. */
    List<Node> onHostOf(Node node) {
        return database.query(
                "select node_id, host, pid, process_started_at from batch_node where host = ? and node_id <> ?",
                row -> new Node(
                        row.getString("node_id"),
                        row.getString("host"),
                        row.getLong("pid"),
                        Objects.requireNonNull(JobDatabase.instant(row, "process_started_at"))),
                node.host(),
                node.id());
    }

    /** Strikes off those that have been silent for so long; one that is just committing is left for the next time. */
    void removeSilent(Duration silence) {
        database.update(
                "delete from batch_node where node_id in (select node_id from batch_node"
                        + " where heartbeat_at < clock_timestamp() - ? * interval '1 second' for update skip locked)",
                silence.toSeconds());
    }

    void remove(Node node) {
        database.update(
                "delete from batch_node where node_id in"
                        + " (select node_id from batch_node where node_id = ? for update skip locked)",
                node.id());
    }
}
