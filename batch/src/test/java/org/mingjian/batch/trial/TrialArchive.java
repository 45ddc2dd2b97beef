package org.mingjian.batch.trial;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mingjian.batch.harness.Eventually;
import org.mingjian.batch.harness.Libraries;

/** The batch module with the trial jobs, as a web application. */
final class TrialArchive {
    private static final String[] JOBS = {"copy-jdbc", "copy-jpa", "copy-parts", "call-use-case"};

    private static final String PERSISTENCE = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="trial" transaction-type="JTA">
                <jta-data-source>java:app/jdbc/mingjian</jta-data-source>
                <class>org.mingjian.batch.trial.CopiedRow</class>
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
                <shared-cache-mode>NONE</shared-cache-mode>
                <properties>
                  <property name="eclipselink.target-database" value="PostgreSQL"/>
                  <property name="eclipselink.weaving" value="false"/>
                  <property name="eclipselink.jdbc.batch-writing" value="JDBC"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    private TrialArchive() {}

    static WebArchive create() {
        JavaArchive trial = ShrinkWrap.create(JavaArchive.class, "trial.jar")
                .addPackage(TrialArchive.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset(PERSISTENCE), "persistence.xml");
        for (String job : JOBS) {
            trial.addAsManifestResource("META-INF/batch-jobs/" + job + ".xml", "batch-jobs/" + job + ".xml");
        }
        return Libraries.addTo(ShrinkWrap.create(WebArchive.class, "trial.war")
                .addAsLibrary(trial)
                .addClass(Eventually.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
    }
}
