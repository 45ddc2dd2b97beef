/** Sign-in, sign-out, the password; who is asking. */
@NullMarked
package org.mingjian.web.access;

import org.jspecify.annotations.NullMarked;
