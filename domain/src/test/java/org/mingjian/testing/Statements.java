package org.mingjian.testing;

import java.util.function.Supplier;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/** Counts the queries that a piece of work sends to the database. */
public final class Statements extends SessionProfilerAdapter {
    private int count;

    private Statements() {}

    public static <T> int during(Supplier<T> work) {
        Statements counter = new Statements();
        var session = JpaHelper.getServerSession(Database.get().entities());
        session.setProfiler(counter);
        session.setIsInProfile(true);
        try {
            work.get();
        } finally {
            session.setProfiler(null);
            session.setIsInProfile(false);
        }
        return counter.count;
    }

    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, AbstractRecord row, AbstractSession session) {
        count++;
        return query.execute(session, row);
    }
}
