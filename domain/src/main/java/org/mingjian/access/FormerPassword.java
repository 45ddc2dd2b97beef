package org.mingjian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password an account had, as a hash, so that it is not taken again too soon. */
@Entity
@Table(name = "former_password")
class FormerPassword {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_password")
    @SequenceGenerator(name = "former_password", sequenceName = "former_password_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerPassword() {}

    @SuppressWarnings("NullAway.Init")
    FormerPassword(long userId, String passwordHash, Instant replacedAt) {
        this.userId = userId;
        this.passwordHash = passwordHash;
        this.replacedAt = replacedAt;
    }
}
