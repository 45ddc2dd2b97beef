/**
 * The database the portal works on, wherever it runs: its two credentials, its schema and what kind of installation it
 * holds. Uses kernel.
 */
@NullMarked
package org.mingjian.deploy.database;

import org.jspecify.annotations.NullMarked;
