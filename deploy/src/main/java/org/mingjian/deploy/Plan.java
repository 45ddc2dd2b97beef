package org.mingjian.deploy;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.mingjian.deploy.database.Installation;

/**
 * What shall be started.
 *
 * @param demanded the kind of installation that the database must be; empty when either will do
 * @param listen where the portal listens
 */
record Plan(Optional<Installation> demanded, InetSocketAddress listen) {

    /** The kind that an empty database becomes. */
    Installation kindOfEmpty() {
        return demanded.orElse(Installation.PRODUCTION);
    }
}
