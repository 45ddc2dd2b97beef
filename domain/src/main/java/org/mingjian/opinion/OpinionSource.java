package org.mingjian.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Where matters come from: the portal itself, or a ledger, by the name the bureau calls it. Numbers are unique within.
 */
@Entity
@Table(name = "opinion_source")
public class OpinionSource {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_source")
    @SequenceGenerator(name = "opinion_source", sequenceName = "opinion_source_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Column(name = "portal")
    private boolean portal;

    @SuppressWarnings("NullAway.Init")
    protected OpinionSource() {}

    @SuppressWarnings("NullAway.Init")
    OpinionSource(String name, boolean portal) {
        this.name = name;
        this.portal = portal;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
