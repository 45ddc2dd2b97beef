package org.mingjian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Sha256;

/** By which a program acts for an account until a day; known by the hash of a secret that only the program holds. */
@Entity
@Table(name = "api_token")
class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token")
    @SequenceGenerator(name = "api_token", sequenceName = "api_token_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "name")
    private String name;

    @Column(name = "token_hash")
    private Sha256 hash;

    @Column(name = "beginning")
    private String beginning;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Noted by a statement of its own. */
    @Column(name = "used_at", insertable = false, updatable = false)
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    @SuppressWarnings("NullAway.Init")
    ApiToken(long userId, String name, String secret, Set<ApiScope> scopes, Instant madeAt, Instant expiresAt) {
        this.userId = userId;
        this.name = name;
        this.hash = Sha256.of(secret);
        this.beginning = secret.substring(0, ApiTokens.SHOWN);
        this.scopes = EnumSet.copyOf(scopes).stream().map(ApiScope::word).collect(Collectors.joining(" "));
        this.madeAt = madeAt.truncatedTo(ChronoUnit.MICROS);
        this.expiresAt = expiresAt;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    /** Whether it lets in: until its day, and until its owner has another password than it was made under. */
    boolean holds(Instant now, Instant passwordChangedAt) {
        return expiresAt.isAfter(now) && !madeAt.isBefore(passwordChangedAt);
    }

    /** The first characters of the secret, by which people tell tokens apart. */
    String beginning() {
        return beginning;
    }

    Set<ApiScope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .flatMap(word -> ApiScope.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }

    /** To the microsecond, as the database keeps it. */
    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }
}
