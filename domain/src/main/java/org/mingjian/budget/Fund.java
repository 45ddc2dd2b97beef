package org.mingjian.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;

/**
 * The money earmarked for one year's supervision (专项经费); what it may be spent on are its lines.
 *
 * @article 16
 */
@Entity
@Table(name = "fund")
public class Fund {
    @Id
    @Column(name = "year")
    private Integer year;

    @Column(name = "function_code")
    private String functionCode;

    @Column(name = "document")
    private String document;

    @Column(name = "chief_limit")
    private Money chiefLimit;

    @Column(name = "close_on")
    private LocalDate closeOn;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "carried_at")
    private @Nullable Instant carriedAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Fund() {}

    Fund(FundFacts facts) {
        this.year = facts.year();
        this.functionCode = facts.functionCode();
        this.document = facts.document();
        this.chiefLimit = facts.chiefLimit();
        this.closeOn = facts.closeOn();
    }

    public int year() {
        return year;
    }

    public String functionCode() {
        return functionCode;
    }

    /** Number of the document by which it was granted (批复文号). */
    public String document() {
        return document;
    }

    /** What is more than this a leader approves. */
    public Money chiefLimit() {
        return chiefLimit;
    }

    /** From this day on the year may be frozen. */
    public LocalDate closeOn() {
        return closeOn;
    }

    public boolean frozen() {
        return frozenAt != null;
    }

    public @Nullable Instant frozenAt() {
        return frozenAt;
    }

    public @Nullable Instant carriedAt() {
        return carriedAt;
    }

    void demandOpen() {
        if (frozen()) {
            throw new Rejection(BudgetRule.YEAR_FROZEN, year);
        }
    }

    /** A day on which something of this fund happens. */
    void demandWithin(LocalDate day) {
        if (day.getYear() != year) {
            throw new Rejection(BudgetRule.DAY_IN_OTHER_YEAR, year);
        }
    }

    /** Nothing of the year changes any more. */
    void freeze(LocalDate today, Instant now) {
        demandOpen();
        if (today.isBefore(closeOn)) {
            throw new Rejection(BudgetRule.FREEZE_TOO_EARLY, closeOn);
        }
        frozenAt = now;
    }

    /** What was left has gone over into the next year. */
    void carryOver(Instant now) {
        if (!frozen()) {
            throw new Rejection(BudgetRule.NOT_FROZEN);
        }
        if (carriedAt != null) {
            throw new Rejection(BudgetRule.CARRIED_ALREADY);
        }
        carriedAt = now;
    }

    /** What the audit trail is told of it. */
    Map<String, Object> told() {
        return new TreeMap<>(Map.of(
                "functionCode",
                functionCode,
                "document",
                document,
                "chiefLimit",
                chiefLimit.toString(),
                "closeOn",
                closeOn.toString(),
                "frozen",
                frozen(),
                "carriedOver",
                carriedAt != null));
    }
}
