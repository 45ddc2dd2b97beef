package org.mingjian.agency;

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
import org.jspecify.annotations.Nullable;

/**
 * A body that enforces the law (执法单位) and whose enforcement is watched.
 *
 * @article 2
 */
@Entity
@Table(name = "agency")
public class Agency {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency")
    @SequenceGenerator(name = "agency", sequenceName = "agency_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AgencyKind kind;

    @Column(name = "town_code")
    private @Nullable String townCode;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    @SuppressWarnings("NullAway.Init")
    Agency(String name, AgencyKind kind) {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("an agency's name has 1 to 200 characters: " + name);
        }
        this.name = name;
        this.kind = kind;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public AgencyKind kind() {
        return kind;
    }

    public @Nullable String townCode() {
        return townCode;
    }
}
