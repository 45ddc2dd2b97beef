/**
 * A PostgreSQL of our own: unpacked from a jar, its cluster in the data folder, run as a child process, stopped and
 * started again with us. Why this is not left to a library: {@code docs/adr/0002-own-postgres-process.md}. Uses kernel.
 */
@NullMarked
package org.mingjian.deploy.postgres;

import org.jspecify.annotations.NullMarked;
