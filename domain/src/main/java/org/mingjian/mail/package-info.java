/**
 * Letters by e-mail: to whom, when, and that each goes once. A letter says that there is something, under which number
 * and where; what it is stands in the portal alone. What is to be mailed is a row of the transaction that gives the
 * reason; a minute's work of the server sends it ({@link org.mingjian.mail.Posting}).
 */
@NullMarked
package org.mingjian.mail;

import org.jspecify.annotations.NullMarked;
