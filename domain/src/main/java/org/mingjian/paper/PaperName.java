package org.mingjian.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the bureau calls a kind of document, and with which letters its numbers begin. */
@Entity
@Table(name = "paper_name")
class PaperName {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaperKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "prefix")
    private String prefix;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PaperName() {}

    PaperName(PaperKind kind, String name, String prefix) {
        this.kind = kind;
        this.name = name;
        this.prefix = prefix;
    }

    void become(String newName, String newPrefix) {
        name = newName;
        prefix = newPrefix;
    }

    PaperKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String prefix() {
        return prefix;
    }
}
