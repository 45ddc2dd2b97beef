package org.mingjian.recusal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjian.access.Role;

/**
 * Who decides a recusal (R10-3): of a supervisor the bureau's chief, of the bureau's people its leader, of a leader the
 * government's leader, or its office, which records what he has decided. Where nobody on a rung is free, the next one
 * has it, and where nobody is left above, the nearest below: there is always somebody.
 *
 * @article 10
 */
final class Ladder {
    private static final List<Role> RUNGS = List.of(Role.JB_CHIEF, Role.JB_LEADER, Role.GOV_LEADER, Role.GOV_OFFICE);

    /** Which accounts have which undecided recusals in hand, as pairs of ids. */
    static final String HANDS = """
            (select h.recusal_id, h.user_id from (select r.id as recusal_id, u.id as user_id,
                rank() over (partition by r.id order by
                  case when l.rung >= r.first_rung then l.rung else 100 - l.rung end) as place
              from recusal r cross join (values %s) l (role, rung)
                join app_user_role x on x.role = l.role join app_user u on u.id = x.user_id and u.active
              where r.decision is null and u.id is distinct from r.user_id
                and not exists (select 1 from recusal k where k.kept_out and k.user_id = u.id
                  and k.subject_kind = r.subject_kind and k.subject_id = r.subject_id)) h where h.place = 1)
            """.formatted(IntStream.range(0, RUNGS.size())
            .mapToObj(i -> "('" + RUNGS.get(i) + "', " + (i + 1) + ")")
            .collect(Collectors.joining(", ")));

    private Ladder() {}

    static int ofSupervisors() {
        return 1;
    }

    /** The rung above somebody with these roles. */
    static int above(Set<Role> roles) {
        if (roles.contains(Role.GOV_LEADER)) {
            return RUNGS.size();
        }
        return roles.contains(Role.JB_LEADER) ? RUNGS.indexOf(Role.GOV_LEADER) + 1 : RUNGS.indexOf(Role.JB_LEADER) + 1;
    }
}
