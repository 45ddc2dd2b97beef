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
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

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

    @Column(name = "short_name")
    private @Nullable String shortName;

    @Column(name = "uscc")
    private @Nullable Uscc uscc;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "contact")
    private @Nullable String contact;

    @Column(name = "head_name")
    private @Nullable String headName;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "successor_id")
    private @Nullable Long successorId;

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

    public @Nullable String shortName() {
        return shortName;
    }

    public @Nullable Uscc uscc() {
        return uscc;
    }

    /** The body it belongs to. */
    public @Nullable Long parentId() {
        return parentId;
    }

    /** Whom the bureau calls about legal matters. */
    public @Nullable String contact() {
        return contact;
    }

    public @Nullable String headName() {
        return headName;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    /** The last day of a body that is no more. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** What stands in the place of a body that is no more. */
    public @Nullable Long successorId() {
        return successorId;
    }

    boolean endedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    void demandValid() {
        if (validTo != null) {
            throw new Rejection(AgencyRule.ALREADY_ENDED);
        }
    }

    /** Takes over what was corrected. */
    void correct(AgencyFacts facts) {
        this.name = facts.name();
        this.shortName = known(facts.shortName());
        this.kind = facts.kind();
        this.uscc = facts.code();
        this.parentId = facts.parentId();
        this.contact = known(facts.contact());
        this.headName = known(facts.headName());
        this.phone = known(facts.phone());
        this.validFrom = facts.validFrom();
    }

    /** Is no more after its last day. */
    void end(LocalDate lastDay, @Nullable Long successor) {
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new Rejection(AgencyRule.ENDED_BEFORE_BEGUN, validFrom);
        }
        this.validTo = lastDay;
        this.successorId = successor;
    }

    /** What the audit trail is told of it. */
    Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>(Map.of("name", name, "kind", kind.name()));
        tell(told, "shortName", shortName);
        tell(told, "uscc", uscc);
        tell(told, "parent", parentId);
        tell(told, "contact", contact);
        tell(told, "headName", headName);
        tell(told, "phone", phone);
        tell(told, "validFrom", validFrom);
        tell(told, "validTo", validTo);
        tell(told, "successor", successorId);
        return told;
    }

    private static void tell(Map<String, Object> told, String fact, @Nullable Object value) {
        if (value != null) {
            told.put(fact, value.toString());
        }
    }

    private static @Nullable String known(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
