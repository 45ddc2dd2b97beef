package org.mingjian.evidence;

/** A file that proves a refusal to cooperate. */
public record ProofFile(long id, long obstructionId, String name, FileKind kind, long size) {}
