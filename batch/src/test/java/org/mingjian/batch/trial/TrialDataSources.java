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
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/mingjian-read",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mingjian.db.url}",
        user = "${MPCONFIG=mingjian.db.user}",
        password = "${MPCONFIG=mingjian.db.password}",
        transactional = false,
        minPoolSize = 0,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@ApplicationScoped
class TrialDataSources {}
