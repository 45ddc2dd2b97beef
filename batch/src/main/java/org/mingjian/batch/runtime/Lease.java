package org.mingjian.batch.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * This node's right to run jobs: kept by a heartbeat, lost for good when the others strike the node off. A node without
 * it commits no chunk, starts and recovers nothing, and has to be restarted.
 */
final class Lease {
    static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(Lease.class.getName());

    private final Nodes nodes;
    private final Node node;
    private volatile boolean held;

    Lease(Nodes nodes, Node node) {
        this.nodes = nodes;
        this.node = node;
    }

    void take() {
        nodes.add(node);
        held = true;
        LOG.log(Level.INFO, "Batch node {0}, process {1}", node.id(), Long.toString(node.pid()));
    }

    boolean held() {
        return held;
    }

    void beat() {
        if (held && !nodes.beat(node)) {
            lose();
        }
    }

    /** Strikes off nodes that have ended or fallen silent. */
    void endOthers() {
        nodes.onHostOf(node).stream().filter(Node::hasEnded).forEach(other -> {
            LOG.log(Level.INFO, "Batch node {0}, process {1}, has ended", other.id(), Long.toString(other.pid()));
            nodes.remove(other);
        });
        nodes.removeSilent(SILENCE);
    }

    /**
     * Makes the running transaction depend on the lease.
     *
     * @return false if the transaction must not be committed
     */
    boolean holdInTransaction() {
        boolean alive = held && nodes.hold(node);
        if (!alive && held) {
            lose();
        }
        return alive;
    }

    void giveBack() {
        held = false;
        nodes.remove(node);
    }

    private void lose() {
        held = false;
        LOG.log(
                Level.ERROR,
                "Batch node {0} was taken for dead and lost its lease: it runs and recovers no jobs until it is restarted",
                node.id());
    }
}
