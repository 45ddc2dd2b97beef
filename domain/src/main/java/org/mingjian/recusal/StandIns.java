package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.Sql;

/**
 * Who does what nobody is left for: where all who hold a permission must stand aside from a matter, the next above them
 * who need not has it, for this matter alone. So the last one's conflict leaves nothing undone.
 *
 * @article 10
 */
@ApplicationScoped
public class StandIns {
    private static final List<Role> RUNGS = List.of(Role.JB_HANDLER, Role.JB_CHIEF, Role.JB_LEADER, Role.GOV_LEADER);
    private static final Set<Permission> OF_THE_BUREAU = Collections.unmodifiableSet(EnumSet.of(
            Permission.REGISTER_OPINIONS,
            Permission.DECIDE_OPINIONS,
            Permission.ASSIGN_OPINIONS,
            Permission.REVIEW_ANSWERS,
            Permission.APPROVE_HANDLING,
            Permission.OVERRULE_HANDLING,
            Permission.DECIDE_FILE_ACCESS,
            Permission.ISSUE_SUPERVISION_DOCUMENTS,
            Permission.VERIFY_OBSTRUCTIONS));

    /** The roles of those who need not stand aside, for each subject of a kind from which one of the bureau does. */
    private static final String FREE = """
            select k.subject_id, coalesce(string_agg(distinct x.role, ','), '') from
              (select distinct r.subject_id from recusal r
                where r.kept_out and r.supervisor_id is null and r.subject_kind = ?) k
              left join (app_user_role x join app_user u on u.id = x.user_id and u.active)
                on x.role in ('JB_HANDLER', 'JB_CHIEF', 'JB_LEADER', 'GOV_LEADER')
                and not exists (select 1 from recusal o where o.kept_out and o.user_id = u.id
                  and o.subject_kind = ? and o.subject_id = k.subject_id)
            where true
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** Demands a permission, which the one who asks holds, or has for this subject because nobody else is left. */
    public void require(Permission permission, Subject subject) {
        if (current.may(permission) || !permissions(subject).contains(permission)) {
            current.require(permission);
        }
    }

    /** What the one who asks may do with a subject because nobody else is left; one query for the bureau's people. */
    public Set<Permission> permissions(Subject subject) {
        if (!ofTheBureau()) {
            return Set.of();
        }
        Sql sql = Sql.of(FREE, subject.kind(), subject.kind())
                .add("and k.subject_id = ? group by k.subject_id", subject.id());
        return sql.list(entities, row -> taken(row.required(1))).stream()
                .findFirst()
                .orElse(Set.of());
    }

    /** What the one who asks may do with which subjects of a kind because nobody else is left; one query. */
    public Map<Long, Set<Permission>> all(String subjectKind) {
        Map<Long, Set<Permission>> all = new TreeMap<>();
        if (ofTheBureau()) {
            Sql.of(FREE, subjectKind, subjectKind)
                    .add("group by k.subject_id")
                    .list(entities, row -> all.put(row.number(0), taken(row.required(1))));
        }
        return all;
    }

    private boolean ofTheBureau() {
        return current.account().isPresent() && current.roles().stream().anyMatch(RUNGS::contains);
    }

    private Set<Permission> taken(String free) {
        Set<Role> left = Arrays.stream(free.split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Set<Permission> taken = EnumSet.noneOf(Permission.class);
        for (Permission permission : OF_THE_BUREAU) {
            List<Role> holders = RUNGS.stream()
                    .filter(role -> role.permissions().contains(permission))
                    .toList();
            if (Collections.disjoint(holders, left)) {
                RUNGS.stream()
                        .skip(RUNGS.indexOf(holders.get(0)))
                        .filter(left::contains)
                        .findFirst()
                        .filter(current.roles()::contains)
                        .ifPresent(next -> taken.add(permission));
            }
        }
        return taken;
    }
}
