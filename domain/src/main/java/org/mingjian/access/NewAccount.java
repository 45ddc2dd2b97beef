package org.mingjian.access;

/** An account just opened, with the password that is told once. */
public record NewAccount(String login, String name, Role role, String password) {}
