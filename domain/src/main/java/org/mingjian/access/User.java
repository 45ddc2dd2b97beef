package org.mingjian.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account; one person, one account. Agency accounts belong to an agency and see only its matters. */
@Entity
@Table(name = "app_user")
public class User {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user")
    @SequenceGenerator(name = "app_user", sequenceName = "app_user_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "login")
    private String login;

    @Column(name = "name")
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "agency_id")
    private @Nullable Long agencyId;

    @Column(name = "active")
    private boolean active = true;

    /** Noted past the version, by whoever names her. */
    @Column(name = "deputy_until", insertable = false, updatable = false)
    private @Nullable LocalDate deputyUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "type_size")
    private TypeSize typeSize = TypeSize.NORMAL;

    @Enumerated(EnumType.STRING)
    @Column(name = "density")
    private Density density = Density.ROOMY;

    /** Noted past the version, so that two sign-ins at once do not meet. */
    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private @Nullable Instant lastSignInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    @SuppressWarnings("NullAway.Init")
    User(String login, String name, String passwordHash, @Nullable Long agencyId, Instant now) {
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.agencyId = agencyId;
        this.mustChangePassword = true;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    /** When the present password was chosen or given, to the microsecond as the database keeps it. */
    public Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean active() {
        return active;
    }

    public @Nullable Long agencyId() {
        return agencyId;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public TypeSize typeSize() {
        return typeSize;
    }

    public Density density() {
        return density;
    }

    public @Nullable Instant lastSignInAt() {
        return lastSignInAt;
    }

    /** The last day on which she stands in for anybody; absent where she never did. */
    @Nullable
    LocalDate deputyUntil() {
        return deputyUntil;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Takes a password of the person's own choice. */
    void choosePassword(String hash, Instant now) {
        this.passwordHash = hash;
        this.passwordChangedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.mustChangePassword = false;
    }

    /** Demonstration accounts keep the password they were given. */
    void keepGivenPassword() {
        this.mustChangePassword = false;
    }

    void look(TypeSize size, Density air) {
        this.typeSize = size;
        this.density = air;
    }

    void activate(boolean open) {
        this.active = open;
    }

    void belongTo(@Nullable Long agency) {
        this.agencyId = agency;
    }

    void grant(Role role) {
        roles.add(role);
    }

    void revoke(Role role) {
        roles.remove(role);
    }
}
