package org.mingjian.web.budget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.PaymentRows;
import org.mingjian.budget.Voucher;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** The voucher of a payment, to be printed. */
@Named
@RequestScoped
public class VoucherPage {
    @Inject
    private PaymentRows payments;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Voucher voucher;

    @PostConstruct
    void load() {
        voucher = Outcome.orMissing(Optional.ofNullable(id).flatMap(payments::find));
    }

    /** Absent where there is no such payment. */
    public @Nullable Voucher getVoucher() {
        return voucher;
    }
}
