package org.mingjian.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * A document of law or policy that the product's documents may cite, and from when until when it holds. What is printed
 * is cited from here and never from the code.
 *
 * @article 1
 */
@Entity
@Table(name = "legal_basis")
public class LegalBasis {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "title")
    private String title;

    @Column(name = "issuer")
    private @Nullable String issuer;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private LegalLevel level;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "note")
    private @Nullable String note;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LegalBasis() {}

    /** Says anew from when until when it holds, both days included. */
    void holds(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String why) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Rejection(RegulationRule.ENDS_BEFORE_IT_BEGINS);
        }
        validFrom = from;
        validTo = to;
        note = why;
    }

    public Long id() {
        return id;
    }

    /** With its brackets: 《行政执法监督条例》. */
    public String title() {
        return title;
    }

    public @Nullable String issuer() {
        return issuer;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public LegalLevel level() {
        return level;
    }

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    /** The last day it holds; absent where no end is known. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable String note() {
        return note;
    }

    /** Whether it no longer holds on a day. */
    public boolean expiredOn(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** Whether it does not hold yet on a day. */
    public boolean pendingOn(LocalDate day) {
        return validFrom != null && day.isBefore(validFrom);
    }
}
