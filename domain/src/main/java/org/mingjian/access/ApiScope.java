package org.mingjian.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of the interface for programs that a token opens: it lets those permissions of its account through and holds
 * all others back. It never adds one.
 */
public enum ApiScope {
    AGENCIES_READ("agencies:read"),
    OPINIONS_READ("opinions:read"),
    REPORTS_READ("reports:read"),
    REPORTS_RUN("reports:run"),
    IMPORTS_READ("imports:read"),
    IMPORTS_WRITE("imports:write"),
    RUNS_READ("runs:read");

    private final String word;

    ApiScope(String word) {
        this.word = word;
    }

    /** What programs call it. */
    public String word() {
        return word;
    }

    /** The scope that programs call so. */
    public static Optional<ApiScope> of(String word) {
        return Stream.of(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** The scope for whose lack a permission was held back that these roles have; empty where they have it not. */
    public static Optional<ApiScope> lacking(Permission permission, Set<Role> roles) {
        Set<Permission> own = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> own.addAll(role.permissions()));
        return Stream.of(values())
                .filter(scope -> scope.purpose().contains(permission) && scope.serves(own))
                .findFirst();
    }

    /** The permissions it is made for: without any of them it is of no use. */
    Set<Permission> purpose() {
        return switch (this) {
            case AGENCIES_READ -> Set.of(Permission.READ_AGENCIES);
            case OPINIONS_READ ->
                Set.of(
                        Permission.READ_ALL_OPINIONS,
                        Permission.READ_OPINIONS_OF_OWN_AGENCY,
                        Permission.READ_OWN_OPINIONS);
            case REPORTS_READ -> Set.of(Permission.READ_REPORTS);
            case REPORTS_RUN -> Set.of(Permission.RUN_REPORTS, Permission.RUN_FUND_REPORTS);
            case IMPORTS_READ -> Set.of(Permission.READ_IMPORTS);
            case IMPORTS_WRITE -> Set.of(Permission.IMPORT_LEDGERS);
            case RUNS_READ -> Set.of(Permission.READ_RUNS);
        };
    }

    /**
     * The permissions it lets through, those beyond its purpose only for what was started by the account itself:
     * whoever starts something may watch it.
     */
    Set<Permission> through() {
        Set<Permission> through = EnumSet.copyOf(purpose());
        switch (this) {
            case REPORTS_RUN -> through.add(Permission.READ_RUNS);
            case IMPORTS_WRITE -> through.addAll(Set.of(Permission.READ_IMPORTS, Permission.READ_RUNS));
            case AGENCIES_READ, OPINIONS_READ, REPORTS_READ, IMPORTS_READ, RUNS_READ -> {}
        }
        return through;
    }

    /** Whether it is of any use to somebody with these permissions. */
    boolean serves(Set<Permission> permissions) {
        return purpose().stream().anyMatch(permissions::contains);
    }
}
