package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;

/** Which role may do what, read off the roles themselves. */
@Named
@RequestScoped
public class RolesPage {
    @Inject
    private CurrentUser current;

    @PostConstruct
    void load() {
        current.requireAny(Permission.READ_ACCOUNTS, Permission.READ_AUDIT);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** What any role may do. */
    public List<Permission> getPermissions() {
        return Stream.of(Permission.values())
                .filter(permission -> Stream.of(Role.values()).anyMatch(role -> may(role, permission)))
                .toList();
    }

    public boolean may(Role role, Permission permission) {
        return role.permissions().contains(permission);
    }
}
