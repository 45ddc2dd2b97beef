package org.mingjian.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The database, twice: a pool that takes part in transactions, for business data and the job repository alike, and one
 * that does not, for cursors that outlive a chunk. Address and credential come from the launcher.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/mingjian",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mingjian.db.url}",
        user = "${MPCONFIG=mingjian.db.user}",
        password = "${MPCONFIG=mingjian.db.password}",
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/mingjian-read",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mingjian.db.url}",
        user = "${MPCONFIG=mingjian.db.user}",
        password = "${MPCONFIG=mingjian.db.password}",
        minPoolSize = 0,
        maxPoolSize = 16,
        transactional = false,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
@ApplicationScoped
public class DataSources {}
