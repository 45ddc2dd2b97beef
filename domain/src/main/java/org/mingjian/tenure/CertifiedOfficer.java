package org.mingjian.tenure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.mingjian.kernel.Rejection;

/**
 * A certified officer of the bureau (行政执法监督人员): an official with a supervisor's certificate; never to be taken for a
 * part-time supervisor (监督员), who holds none.
 */
@Entity
@Table(name = "certified_officer")
public class CertifiedOfficer {
    private static final int LONGEST = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certified_officer")
    @SequenceGenerator(name = "certified_officer", sequenceName = "certified_officer_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CertifiedOfficer() {}

    /**
     * An officer with a certificate.
     *
     * @throws Rejection if something is missing or the days are the wrong way round
     */
    @SuppressWarnings("NullAway.Init")
    CertifiedOfficer(String name, String certificateNumber, LocalDate validFrom, LocalDate validTo) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new Rejection(TenureRule.NAME_BLANK, LONGEST);
        }
        if (certificateNumber.isBlank() || certificateNumber.length() > LONGEST) {
            throw new Rejection(TenureRule.CERTIFICATE_BLANK, LONGEST);
        }
        if (validTo.isBefore(validFrom)) {
            throw new Rejection(TenureRule.VALIDITY_REVERSED);
        }
        this.name = name;
        this.certificateNumber = certificateNumber;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which the certificate holds. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Whether the certificate holds on a day. */
    public TermState on(LocalDate day) {
        return TermState.on(day, validFrom, validTo);
    }

    /** Ends the certificate with a day. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new Rejection(TenureRule.ENDED_BEFORE_BEGUN, validFrom);
        }
        this.validTo = lastDay;
    }
}
