package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.access.AccountFilter;
import org.mingjian.access.AccountRows;
import org.mingjian.access.AccountState;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.web.Show;

/** Accounts that are locked, and accounts that nobody has given a role: for those who grant roles. */
@RequestScoped
class AccountToDos implements ToDos {
    @Inject
    private AccountRows accounts;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (!current.may(Permission.GRANT_ROLES)) {
            return List.of();
        }
        return Stream.of(
                        new ToDo(
                                show.text("todo.locked"),
                                accounts.total(new AccountFilter(null, null, AccountState.LOCKED, false)),
                                "/people/list?state=LOCKED",
                                null,
                                true),
                        ToDo.of(
                                show.text("todo.ungranted"),
                                accounts.total(new AccountFilter(null, null, null, true)),
                                "/people/list?role=NONE"))
                .filter(toDo -> toDo.count() > 0)
                .toList();
    }
}
