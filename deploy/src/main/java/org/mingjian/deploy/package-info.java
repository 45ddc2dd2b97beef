/**
 * The launcher: one process that holds data folder, database and server, and the commands a person gives it. Everything
 * below it knows its own part only; here they are put together.
 */
@NullMarked
package org.mingjian.deploy;

import org.jspecify.annotations.NullMarked;
