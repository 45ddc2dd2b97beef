package org.mingjian.access;

/** A new account and the one-time password that opens it. */
public record NewAccountPassword(User user, String password) {}
