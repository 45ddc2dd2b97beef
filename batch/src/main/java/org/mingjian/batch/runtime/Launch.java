package org.mingjian.batch.runtime;

/**
 * Why an execution comes to be.
 *
 * @param automatic by the recovery of a crashed one, not by a person
 */
record Launch(String startedBy, boolean automatic) {}
