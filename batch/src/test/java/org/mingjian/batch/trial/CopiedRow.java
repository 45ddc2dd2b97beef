package org.mingjian.batch.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@SuppressWarnings("UnusedVariable") // read by the database
@Table(name = "copied_row")
public class CopiedRow {
    @Id
    @SequenceGenerator(name = "copied_row", sequenceName = "copied_row_jpa", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "copied_row")
    private Long key;

    @Column(name = "source_id")
    private long sourceId;

    private String content;
    private long execution;

    protected CopiedRow() {}

    CopiedRow(SourceRow source, long execution) {
        this.sourceId = source.id();
        this.content = source.content();
        this.execution = execution;
    }
}
