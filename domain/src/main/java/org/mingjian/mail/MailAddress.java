package org.mingjian.mail;

import org.jspecify.annotations.Nullable;

/**
 * Where a person reads her mail.
 *
 * @param confirmed one that she has shown to be hers
 * @param asked one that waits for its code
 */
public record MailAddress(
        @Nullable String confirmed, @Nullable String asked) {
    static final MailAddress NONE = new MailAddress(null, null);
}
