package org.mingjian.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.kernel.Money;

/**
 * What may be spent on a unit of something at the most, from a day on until the next of its code.
 *
 * @article 16
 */
@Entity
@Table(name = "expense_standard")
public class ExpenseStandard {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expense_standard")
    @SequenceGenerator(name = "expense_standard", sequenceName = "expense_standard_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "unit")
    private String unit;

    @Column(name = "ceiling")
    private Money ceiling;

    @Column(name = "hard")
    private boolean hard;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "basis")
    private String basis;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ExpenseStandard() {}

    @SuppressWarnings("NullAway.Init")
    ExpenseStandard(StandardFacts facts) {
        correct(facts);
    }

    void correct(StandardFacts facts) {
        this.code = facts.code();
        this.name = facts.name();
        this.unit = facts.unit();
        this.ceiling = facts.ceiling();
        this.hard = facts.hard();
        this.effectiveFrom = facts.effectiveFrom();
        this.basis = facts.basis();
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** What is counted, such as 人天 or 学时. */
    public String unit() {
        return unit;
    }

    public Money ceiling() {
        return ceiling;
    }

    /** Whether what exceeds it is refused; else it needs a reason. */
    public boolean hard() {
        return hard;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The document it stands in. */
    public String basis() {
        return basis;
    }

    /** What it allows for so many units. */
    public Money allows(int quantity) {
        return ceiling.times(quantity);
    }

    /** What the audit trail is told of it. */
    Map<String, Object> told() {
        return new TreeMap<>(Map.of(
                "code", code,
                "name", name,
                "unit", unit,
                "ceiling", ceiling.toString(),
                "hard", hard,
                "effectiveFrom", effectiveFrom.toString(),
                "basis", basis));
    }
}
