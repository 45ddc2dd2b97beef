/**
 * Jakarta Batch inside the server: JBeret on Payara's threads and transactions, with its repository in our database.
 * The only package that knows JBeret or Payara; jobs see {@code jakarta.batch} alone.
 *
 * <p>What must hold, because a breach loses or doubles rows without a word:
 *
 * <ul>
 *   <li>a chunk's rows and its checkpoint are committed by one database transaction
 *       ({@link org.mingjian.batch.runtime.FencedTransactions});
 *   <li>an execution has one owner, a node whose lease is checked by each commit
 *       ({@link org.mingjian.batch.runtime.Lease});
 *   <li>nobody restarts an execution that lives ({@link org.mingjian.batch.runtime.ClusterJobOperator}).
 * </ul>
 *
 * The web module defines the data source {@code java:app/jdbc/mingjian}; the launcher creates the executor
 * {@code concurrent/batch} with {@value org.mingjian.batch.runtime.BatchThreads#MAXIMUM} threads.
 */
@NullMarked
package org.mingjian.batch.runtime;

import org.jspecify.annotations.NullMarked;
