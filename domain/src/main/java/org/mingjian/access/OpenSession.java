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

/** A session that somebody opened by signing in; known by the hash of a key that only the session itself holds. */
@Entity
@Table(name = "user_session")
class OpenSession {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_session")
    @SequenceGenerator(name = "user_session", sequenceName = "user_session_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "key_hash")
    private Sha256 keyHash;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "address")
    private String address;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected OpenSession() {}

    @SuppressWarnings("NullAway.Init")
    OpenSession(Sha256 keyHash, long userId, String address, Instant now) {
        this.keyHash = keyHash;
        this.userId = userId;
        this.address = address;
        this.openedAt = now;
        this.seenAt = now;
    }
}
