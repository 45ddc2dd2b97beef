package org.mingjian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Pause} of one deadline, and what it was for. */
@Entity
@Table(name = "deadline_pause")
class DeadlinePause {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_pause")
    @SequenceGenerator(name = "deadline_pause", sequenceName = "deadline_pause_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "deadline_id")
    @SuppressWarnings("UnusedVariable") // the way back that the table keeps
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private PauseReason reason;

    @Column(name = "note")
    private String note;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    @SuppressWarnings("NullAway.Init")
    protected DeadlinePause() {}

    @SuppressWarnings("NullAway.Init")
    DeadlinePause(Deadline deadline, PauseReason reason, LocalDate from, String note) {
        this.deadline = deadline;
        this.reason = reason;
        fromDay = from;
        this.note = note;
    }

    void end(LocalDate day) {
        toDay = day;
    }

    Pause pause() {
        return new Pause(reason, fromDay, toDay);
    }
}
