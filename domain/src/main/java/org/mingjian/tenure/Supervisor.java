package org.mingjian.tenure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part-time supervisor (行政执法监督员) and the days she serves; never to be taken for a certified officer of the bureau
 * (监督人员).
 *
 * @article 2
 */
@Entity
@Table(name = "supervisor")
public class Supervisor {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervisor")
    @SequenceGenerator(name = "supervisor", sequenceName = "supervisor_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    @Column(name = "serves_from")
    private LocalDate servesFrom;

    @Column(name = "serves_to")
    private LocalDate servesTo;

    @Column(name = "user_id")
    private @Nullable Long userId;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Supervisor() {}

    @SuppressWarnings("NullAway.Init")
    Supervisor(String name, Source source, LocalDate servesFrom, LocalDate servesTo, @Nullable Long userId) {
        this.name = name;
        this.source = source;
        this.servesFrom = servesFrom;
        this.servesTo = servesTo;
        this.userId = userId;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Source source() {
        return source;
    }

    public LocalDate servesFrom() {
        return servesFrom;
    }

    /** The last day of the term, inclusive. */
    public LocalDate servesTo() {
        return servesTo;
    }

    public @Nullable Long userId() {
        return userId;
    }

    /** Takes over what was corrected. */
    void correct(SupervisorFacts facts) {
        this.name = facts.name();
        this.source = facts.source();
        this.servesFrom = facts.servesFrom();
        this.servesTo = facts.lastDay();
        this.userId = facts.userId();
    }

    /** What the audit trail is told of her. */
    Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>(Map.of(
                "name",
                name,
                "source",
                source.name(),
                "servesFrom",
                servesFrom.toString(),
                "servesTo",
                servesTo.toString()));
        if (userId != null) {
            told.put("user", userId);
        }
        return told;
    }

    public boolean servesOn(LocalDate day) {
        return !day.isBefore(servesFrom) && !day.isAfter(servesTo);
    }
}
