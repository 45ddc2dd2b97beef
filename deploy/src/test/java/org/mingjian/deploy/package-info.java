/**
 * The program as it is delivered, started as a child process and used from outside.
 * {@link org.mingjian.deploy.RunningPortal} shares one started portal among test classes,
 * {@link org.mingjian.deploy.Browser} opens pages of it.
 */
package org.mingjian.deploy;
