package org.mingjian.recusal;

/** What a subject is marked with for the sake of recusal, the most pressing first. */
public enum Mark {
    /** Who brought it may have to stand aside; nothing goes on until that is decided. */
    PENDING,
    /** Somebody brought it, or had it in hand, who should have stood aside; it has to be reviewed. */
    FLAWED,
    DISREGARDED,
    KEPT;

    /** The most pressing mark of a matter, as a column; absent where it has none. */
    public static final String OF_MATTER = "(select f.mark from recusal f where f.subject_kind = 'opinion'"
            + " and f.subject_id = o.id and f.mark is not null order by"
            + " array_position(array['PENDING', 'FLAWED', 'DISREGARDED', 'KEPT'], f.mark) limit 1)";

    /** Whether nothing may be done with it but what the mark asks for. */
    public boolean stops() {
        return this == PENDING || this == FLAWED;
    }
}
