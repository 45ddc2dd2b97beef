package org.mingjian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided about a name that ledgers use: which agency is meant, or why rows with it are refused. */
@Entity
@Table(name = "agency_alias")
class AgencyAlias {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_alias")
    @SequenceGenerator(name = "agency_alias", sequenceName = "agency_alias_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Column(name = "agency_id")
    private @Nullable Long agencyId;

    @Column(name = "refusal")
    private @Nullable String refusal;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AgencyAlias() {}

    @SuppressWarnings("NullAway.Init")
    AgencyAlias(String name, String decidedBy, Instant decidedAt) {
        this.name = name;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    void means(long agency, String by, Instant at) {
        agencyId = agency;
        refusal = null;
        decidedBy = by;
        decidedAt = at;
    }

    void isRefused(String reason, String by, Instant at) {
        agencyId = null;
        refusal = reason;
        decidedBy = by;
        decidedAt = at;
    }

    String name() {
        return name;
    }

    @Nullable
    Long agencyId() {
        return agencyId;
    }

    @Nullable
    String refusal() {
        return refusal;
    }
}
