/**
 * What every part of the launcher shares: settings, the data folder, the terminal and the one kind of failure. Uses
 * nothing else of the launcher.
 */
@NullMarked
package org.mingjian.deploy.kernel;

import org.jspecify.annotations.NullMarked;
