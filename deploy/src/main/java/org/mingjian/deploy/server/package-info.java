/**
 * The application server inside this process and everything it prints. The only place that knows Payara. Uses kernel
 * and database.
 */
@NullMarked
package org.mingjian.deploy.server;

import org.jspecify.annotations.NullMarked;
