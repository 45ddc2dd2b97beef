/** The interface for the console of the server's own machine. */
@NullMarked
package org.mingjian.web.console;

import org.jspecify.annotations.NullMarked;
