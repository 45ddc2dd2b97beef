/** Letters handed to the mail server of the installation, by SMTP. */
@NullMarked
package org.mingjian.batch.mail;

import org.jspecify.annotations.NullMarked;
