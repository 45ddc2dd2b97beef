package org.mingjian.batch.runtime;

import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;

/**
 * Takes a check away from the server's {@code UserTransaction}, for threads that nothing but batch uses.
 *
 * <p>Payara forbids it inside {@code @Transactional} methods, and notes in the thread's invocation whether it is there.
 * Its interceptor keeps what was noted before in a field, one for all threads that call the same application scoped
 * bean: when two of them cross, one is left with the note of the other, and a job that is in no such method may not
 * commit its chunk any more ("Operation not allowed"). Delete this when the interceptor keeps its note in the call.
 */
final class UncheckedTransactions {
    private static final Logger LOG = System.getLogger(UncheckedTransactions.class.getName());

    private UncheckedTransactions() {}

    /** The same transaction, of which each lookup gives another object, without the check. */
    static UserTransaction of(UserTransaction transaction) {
        try {
            Field check = transaction.getClass().getDeclaredField("checkEjbAccess");
            check.setAccessible(true);
            check.setBoolean(transaction, false);
        } catch (ReflectiveOperationException otherServer) {
            LOG.log(
                    Level.WARNING,
                    "Jobs use the checked " + transaction.getClass().getName(),
                    otherServer);
        }
        return transaction;
    }
}
