/** The commands that ask a running portal to do something, over its REST interface for the console. Uses kernel. */
@NullMarked
package org.mingjian.deploy.console;

import org.jspecify.annotations.NullMarked;
