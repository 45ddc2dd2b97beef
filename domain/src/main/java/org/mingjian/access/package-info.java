/**
 * Accounts, roles and permissions; the person on whose behalf a use case runs. Permissions are checked in the use
 * cases, from the roles as they stand at that moment.
 */
@NullMarked
package org.mingjian.access;

import org.jspecify.annotations.NullMarked;
