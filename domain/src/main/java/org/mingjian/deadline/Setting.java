package org.mingjian.deadline;

/** How long a deadline is to be, and why. */
record Setting(int length, String reason) {}
