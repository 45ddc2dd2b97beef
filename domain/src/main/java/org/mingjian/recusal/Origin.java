package org.mingjian.recusal;

/** By whom it came out that somebody might have to stand aside. */
public enum Origin {
    /** She says so herself; that takes it from her hand at once. */
    SELF,
    /** The register of interests says so. */
    MATCH,
    APPLICATION,
    /** It came out later. */
    AFTERWARDS
}
