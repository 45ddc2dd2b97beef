/** The document store: files by their SHA-256, in chunks, in the database. */
@NullMarked
package org.mingjian.document;

import org.jspecify.annotations.NullMarked;
