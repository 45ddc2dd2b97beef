package org.mingjian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingjian.kernel.Sha256;

/** A link by which the owner of an account may choose a new password, once and for a day. */
@Entity
@Table(name = "password_link")
class PasswordLink {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_link")
    @SequenceGenerator(name = "password_link", sequenceName = "password_link_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "token_hash")
    private Sha256 tokenHash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordLink() {}

    @SuppressWarnings("NullAway.Init")
    PasswordLink(long userId, Sha256 tokenHash, Instant issuedAt, Instant expiresAt) {
        this.userId = userId;
        this.tokenHash = tokenHash;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    long userId() {
        return userId;
    }
}
