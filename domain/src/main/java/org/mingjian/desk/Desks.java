package org.mingjian.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.kernel.Sql;

/** How accounts have arranged their lists; everybody sees her own arrangement. */
@ApplicationScoped
public class Desks {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** How the one who asks has arranged a list: one query. */
    public Desk of(String list) {
        Optional<User> user = current.account();
        if (user.isEmpty()) {
            return new Desk(List.of(), List.of());
        }
        List<String> columns = new ArrayList<>();
        List<Desk.View> views = new ArrayList<>();
        Sql.of(
                        "select 0 as id, '' as name, '' as query, columns from chosen_columns where user_id = ? and list = ?"
                                + " union all select id, name, query, columns from saved_view where user_id = ? and list = ?"
                                + " order by id",
                        user.get().id(),
                        list,
                        user.get().id(),
                        list)
                .list(entities, row -> {
                    List<String> chosen = Desk.split(row.required(3));
                    return row.number(0) == 0
                            ? columns.addAll(chosen)
                            : views.add(new Desk.View(row.number(0), row.required(1), row.required(2), chosen));
                });
        return new Desk(List.copyOf(columns), List.copyOf(views));
    }

    Optional<SavedView> view(long userId, long id) {
        return entities.createQuery("select v from SavedView v where v.userId = :user and v.id = :id", SavedView.class)
                .setParameter("user", userId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<SavedView> views(long userId, String list) {
        return entities.createQuery(
                        "select v from SavedView v where v.userId = :user and v.list = :list", SavedView.class)
                .setParameter("user", userId)
                .setParameter("list", list)
                .getResultList();
    }

    void add(SavedView view) {
        entities.persist(view);
    }

    void remove(SavedView view) {
        entities.remove(view);
    }

    void choose(long userId, String list, String columns) {
        Sql.of(
                        "insert into chosen_columns (user_id, list, columns) values (?, ?, ?)"
                                + " on conflict (user_id, list) do update set columns = excluded.columns",
                        userId,
                        list,
                        columns)
                .execute(entities);
    }
}
