package org.mingjian.supervision;

/** How a document was served. */
public enum ServiceWay {
    PORTAL,
    DIRECT,
    POST,
    LEFT_BEHIND
}
