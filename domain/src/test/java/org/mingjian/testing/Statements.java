package org.mingjian.testing;

import java.util.function.Supplier;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the queries that a piece of work sends to the database. */
public final class Statements extends SessionEventAdapter {
    private int count;

    private Statements() {}

    public static int during(Supplier<?> work) {
        Statements counter = new Statements();
        var events = JpaHelper.getServerSession(Database.get().entities()).getEventManager();
        events.addListener(counter);
        try {
            work.get();
        } finally {
            events.removeListener(counter);
        }
        return counter.count;
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        count++;
    }
}
