package org.mingjian.access;

/**
 * Tells whether the supervisor behind an account serves today. Told by those who keep the terms, who stand above
 * accounts.
 */
public interface ServingTerms {
    boolean serves(long userId);
}
