package org.mingjian.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mingjian.kernel.DomainEvent;

/**
 * Takes down that rows of a list leave the portal, before they do. Whether the one who asks may have them is asked
 * where they are read: an export has the rows of her list and no others.
 */
@ApplicationScoped
public class Exporting {
    @Inject
    private Event<DomainEvent> happened;

    @Transactional
    public void export(ListExported exported) {
        happened.fire(exported);
    }
}
