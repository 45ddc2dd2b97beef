package org.mingjian.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A piece of a document, numbered from 0. */
@Entity
@Table(name = "document_chunk")
@IdClass(DocumentChunkId.class)
class DocumentChunk {
    /** One mebibyte: few round trips, little memory. */
    static final int SIZE = 1 << 20;

    @Id
    @Column(name = "document_id")
    private long documentId;

    @Id
    @Column(name = "part")
    private int part;

    @Column(name = "bytes")
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected DocumentChunk() {}

    DocumentChunk(long documentId, int part, byte[] bytes) {
        this.documentId = documentId;
        this.part = part;
        this.bytes = bytes;
    }
}
