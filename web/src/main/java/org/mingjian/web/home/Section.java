package org.mingjian.web.home;

/** A part of the home page. It reads nothing before it is shown. */
interface Section {
    /** Whether it is for the one who looks. */
    boolean isShown();
}
