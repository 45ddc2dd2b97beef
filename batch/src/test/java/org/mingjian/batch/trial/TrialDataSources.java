package org.mingjian.batch.trial;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** What the web module defines in production. */
@DataSourceDefinition(
        name = "java:app/jdbc/mingjian",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mingjian.db.url}",
        user = "${MPCONFIG=mingjian.db.user}",
        password = "${MPCONFIG=mingjian.db.password}",
        minPoolSize = 2,
        maxPoolSize = 40)
@DataSourceDefinition(
        name = "java:app/jdbc/mingjian-read",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mingjian.db.url}",
        user = "${MPCONFIG=mingjian.db.user}",
        password = "${MPCONFIG=mingjian.db.password}",
        transactional = false,
        minPoolSize = 0,
        maxPoolSize = 20)
@ApplicationScoped
class TrialDataSources {}
