package org.mingjian.evidence;

/** A file that was added to a form which is still open. */
public record StagedFile(long id, String name, long size) {}
