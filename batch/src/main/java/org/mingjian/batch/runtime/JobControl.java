package org.mingjian.batch.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Properties;

/**
 * Starts, stops and restarts executions on behalf of somebody, whether the caller has a transaction or not.
 *
 * <p>The caller's transaction is set aside here and not left to JBeret: the server passes the caller's context on to
 * the batch thread, and in that of a {@code @Transactional} method no chunk could begin a transaction of its own.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class JobControl {
    @Inject
    private BatchServer server;

    public long start(String job, Properties parameters, String user) {
        return server.operator().start(job, parameters, user);
    }

    public long restart(long execution, String user) {
        return server.operator().restart(execution, null, user);
    }

    public void stop(long execution) {
        server.operator().stop(execution);
    }

    /** Of the machine that this node runs on, as people call it. */
    public String hostName() {
        return Node.hostName();
    }

    /** What an execution was started with; to be asked in the transaction of its chunk as well. */
    @Transactional(TxType.SUPPORTS)
    public Properties parameters(long execution) {
        Properties parameters = server.operator().getParameters(execution);
        return parameters == null ? new Properties() : parameters;
    }
}
