package org.mingjian.kernel;

/** What an installation refuses because of what it was made for. */
public enum InstallationRule implements Rule {
    /** Invented people, whose passwords everybody may know, have no place in a real portal. */
    NOT_A_DEMONSTRATION;

    @Override
    public String article() {
        return "";
    }
}
