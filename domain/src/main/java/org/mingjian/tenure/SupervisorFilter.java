package org.mingjian.tenure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Sql;

/** Which supervisors are asked for; what is absent does not narrow. */
public record SupervisorFilter(
        @Nullable String text,
        @Nullable Source source,
        @Nullable TermState state) {
    /** All of them, serving and former. */
    public static SupervisorFilter all() {
        return new SupervisorFilter(null, null, null);
    }

    void narrow(Sql sql, LocalDate today) {
        if (text != null) {
            sql.add("and position(? in s.name) > 0", text);
        }
        if (source != null) {
            sql.add("and s.source = ?", source);
        }
        if (state != null) {
            switch (state) {
                case COMING -> sql.add("and s.serves_from > ?", today);
                case SERVING -> sql.add("and ? between s.serves_from and s.serves_to", today);
                case OVER -> sql.add("and s.serves_to < ?", today);
            }
        }
    }
}
