package org.mingjian.batch.runtime;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The transactions of batch threads: begun where the server enlists connections in them, and committed only while this
 * node holds its lease.
 *
 * <p>Payara enlists a connection in the transaction of the current component invocation. {@code UserTransaction.begin}
 * sets that, {@code TransactionManager.begin} does not: every statement would silently commit by itself. Suspending and
 * resuming exists on the transaction manager alone.
 */
final class FencedTransactions implements TransactionManager {
    private final TransactionManager manager;
    private final UserTransaction transaction;
    private final Lease lease;

    FencedTransactions(TransactionManager manager, UserTransaction transaction, Lease lease) {
        this.manager = manager;
        this.transaction = transaction;
        this.lease = lease;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        transaction.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        if (manager.getStatus() == Status.STATUS_ACTIVE) {
            fence();
        }
        transaction.commit();
    }

    private void fence() throws RollbackException, SystemException {
        boolean alive = false;
        try {
            alive = lease.holdInTransaction();
        } finally {
            if (!alive) {
                transaction.rollback();
            }
        }
        if (!alive) {
            throw new RollbackException("This node has lost its lease: the job may be running elsewhere");
        }
    }

    @Override
    public void rollback() throws SystemException {
        transaction.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        transaction.setRollbackOnly();
    }

    /**
     * Does nothing: a chunk takes as long as it takes. A server that is told to stop ends its timers before its
     * applications, and could begin no transaction with a time limit while jobs are on the way to their checkpoint.
     */
    @Override
    public void setTransactionTimeout(int seconds) {}

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }

    @Override
    public void resume(Transaction suspended) throws InvalidTransactionException, SystemException {
        manager.resume(suspended);
    }
}
