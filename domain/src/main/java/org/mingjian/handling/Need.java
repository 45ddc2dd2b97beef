package org.mingjian.handling;

/** What has to be told with a deed. */
public enum Need {
    WORDS,
    /** Words that say why, long enough to be grounds. */
    GROUNDS,
    /** The legal basis. */
    BASIS,
    /** Why a matter is not accepted, from the list. */
    REASON,
    /** What was found, from the list. */
    CONCLUSION,
    DAY,
    /** To whom the matter is assigned, the leading one first. */
    AGENCIES,
    /** The certified officers who investigate, two at least. */
    OFFICERS,
    /** The number of the matter it is joined to. */
    MAIN,
    /** The day on which the agency was told on the spot. */
    TOLD_ON,
    /** The organ it is transferred to. */
    ORGAN,
    /** At least one file that shows it. */
    EVIDENCE
}
