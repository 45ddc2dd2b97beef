/** A real database and a real server for tests, shared with the other modules. */
package org.mingjian.batch.harness;
