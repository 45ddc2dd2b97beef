/** The portal as people and strangers meet it: in a browser, and by plain requests. */
@NullMarked
package org.mingjian.deploy.portal;

import org.jspecify.annotations.NullMarked;
