/** What all pages share: the server's resources for the domain, words, times, errors. */
@NullMarked
package org.mingjian.web;

import org.jspecify.annotations.NullMarked;
