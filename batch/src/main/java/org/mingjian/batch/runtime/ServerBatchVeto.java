package org.mingjian.batch.runtime;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessSyntheticAnnotatedType;

/**
 * Keeps the server's own batch engine from producing job contexts and batch properties beside JBeret's: with both, no
 * injection of them is unambiguous and the deployment fails.
 */
public class ServerBatchVeto implements Extension {
    private static final String SERVER_PRODUCER = "com.ibm.jbatch.container.cdi.BatchProducerBean";

    <T> void veto(@Observes ProcessSyntheticAnnotatedType<T> event) {
        if (SERVER_PRODUCER.equals(event.getAnnotatedType().getJavaClass().getName())) {
            event.veto();
        }
    }
}
