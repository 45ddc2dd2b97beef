package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;

/** What kinds of problems are about: one query, from an index. */
@ApplicationScoped
public class KindCounts {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /**
     * A kind and how many matters of it were received.
     *
     * @param name absent where nothing was said
     */
    public record KindCount(@Nullable String name, long matters) {}

    /** The kinds received most in a half-year. */
    public List<KindCount> received(HalfYear half, int most) {
        current.require(Permission.READ_ALL_OPINIONS);
        return Sql.of(
                        "select coalesce(k.name, o.text), sum(o.matters) from (select problem_kind_text as text,"
                                + " count(*) as matters from opinion where registered_at >= ? and registered_at < ?"
                                + " group by problem_kind_text) o left join problem_kind_name k on k.text = o.text"
                                + " group by 1 order by 2 desc, 1 limit ?",
                        DistrictTime.startOf(half.from()),
                        DistrictTime.startOf(half.to().plusDays(1)),
                        most)
                .list(entities, row -> new KindCount(row.text(0), row.number(1)));
    }
}
