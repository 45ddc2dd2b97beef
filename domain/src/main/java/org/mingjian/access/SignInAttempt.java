package org.mingjian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody tried to sign in; kept for a day, to count failures by account and by address. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_attempt")
    @SequenceGenerator(name = "sign_in_attempt", sequenceName = "sign_in_attempt_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "login")
    private String login;

    @Column(name = "address")
    private String address;

    @Column(name = "at")
    private Instant at;

    @Column(name = "succeeded")
    private boolean succeeded;

    @SuppressWarnings("NullAway.Init")
    protected SignInAttempt() {}

    @SuppressWarnings("NullAway.Init")
    SignInAttempt(String login, String address, Instant at, boolean succeeded) {
        this.login = login;
        this.address = address;
        this.at = at;
        this.succeeded = succeeded;
    }
}
