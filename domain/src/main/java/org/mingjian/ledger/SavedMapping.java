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

/** A mapping under its name, to be used again. */
@Entity
@Table(name = "ledger_mapping")
public class SavedMapping {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_mapping")
    @SequenceGenerator(name = "ledger_mapping", sequenceName = "ledger_mapping_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Column(name = "definition")
    private String definition;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SavedMapping() {}

    @SuppressWarnings("NullAway.Init")
    SavedMapping(String name, String definition, Instant savedAt) {
        this.name = name;
        this.definition = definition;
        this.savedAt = savedAt;
    }

    void replace(String newDefinition, Instant now) {
        definition = newDefinition;
        savedAt = now;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The mapping file's text. */
    public String definition() {
        return definition;
    }
}
