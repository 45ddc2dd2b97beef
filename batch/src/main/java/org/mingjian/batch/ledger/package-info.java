/**
 * The job {@code import-ledger}: a spreadsheet or CSV file becomes matters. The file is looked through and counted
 * whole, read into the staging table, settled, applied and accounted for; every step can be taken up where it was left.
 */
@NullMarked
package org.mingjian.batch.ledger;

import org.jspecify.annotations.NullMarked;
