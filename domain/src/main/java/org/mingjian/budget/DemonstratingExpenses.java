package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;

/** Requests of days gone by, for demonstrations: by the same rules, with the hands and days that are said. */
@ApplicationScoped
public class DemonstratingExpenses {
    private static final Duration MORNING = Duration.ofHours(9);
    private static final Duration APPROVAL = Duration.ofHours(29);

    @Inject
    private RequestingExpenses requesting;

    @Inject
    private DecidingExpenses deciding;

    @Inject
    private PayingExpenses paying;

    @Inject
    private CurrentUser current;

    /** Who asks, who approves and who pays: accounts. */
    public record People(long requester, long approver, long payer) {}

    /**
     * A request, submitted on its day.
     *
     * @param decided whether it was approved on the day after
     * @param paidOn when it was paid; absent where it was not
     * @param refund what came back ten days later; nothing where it was all right
     */
    public record Course(boolean decided, @Nullable LocalDate paidOn, Money refund, String refundReason) {}

    /** Brings a request in, and as far on its way as is said. */
    @Transactional
    public void bring(ExpenseForm form, People people, Course course) {
        current.require(Permission.LOAD_DEMONSTRATION);
        Instant asked = DistrictTime.startOf(form.day()).plus(MORNING);
        ExpenseRequest request =
                requesting.submit(null, UUID.randomUUID().toString(), form, new Hand(people.requester(), asked));
        if (!course.decided()) {
            return;
        }
        deciding.approve(request, new Hand(people.approver(), asked.plus(APPROVAL)), "");
        LocalDate paidOn = course.paidOn();
        if (paidOn == null) {
            return;
        }
        Hand payer = new Hand(people.payer(), DistrictTime.startOf(paidOn).plus(MORNING));
        Payment payment = paying.pay(request, paidOn, PaymentMethod.TRANSFER, payer);
        if (course.refund().isPositive()) {
            LocalDate day = paidOn.plusDays(10);
            paying.refund(
                    payment,
                    new Payment.Refund(course.refund(), day, course.refundReason()),
                    new Hand(people.payer(), DistrictTime.startOf(day).plus(MORNING)));
        }
    }
}
