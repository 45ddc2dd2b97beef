package org.mingjian.evidence;

/** How carefully a file is treated (ATTACH_LEVEL); there are no state secrets in the system. */
public enum AttachmentLevel {
    PUBLIC,
    INTERNAL,
    /** Only looked at, never handed out; who looked is written down. */
    SENSITIVE
}
