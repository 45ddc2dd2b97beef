package org.mingjian.batch.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.batch.ledger.BureauFiles;
import org.mingjian.budget.DifferenceCause;
import org.mingjian.budget.PaymentFilter;
import org.mingjian.budget.PaymentRow;
import org.mingjian.budget.PaymentRows;
import org.mingjian.budget.Reconciliations;
import org.mingjian.budget.SettlingDifferences;
import org.mingjian.kernel.Recency;

/** What the finance bureau says it has paid, in the demonstration: our own payments, under its numbers. */
@Dependent
class DemoBureau {
    private static final int MOST = 1000;
    private static final String HEADINGS = "支付日期,支付凭证号,摘要,收款人名称,部门预算支出经济分类,金额（元）,项目名称\n";

    @Inject
    private PaymentRows payments;

    @Inject
    private BureauFiles files;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private SettlingDifferences settling;

    /** It has all of a year. */
    void agrees(int year) {
        bring(year, paid(year));
    }

    /** It does not have the last payment of a year yet, which is explained. */
    void lags(int year) {
        List<PaymentRow> paid = paid(year);
        bring(year, paid.subList(1, paid.size()));
        reconciliations
                .of(year)
                .orElseThrow()
                .unexplained()
                .forEach(one ->
                        settling.explain(year, one.ours(), one.id(), DifferenceCause.IN_TRANSIT, "年末付款，国库下年初入账（演示）"));
    }

    /** The newest first. */
    private List<PaymentRow> paid(int year) {
        return payments
                .page(new PaymentFilter(null, year, null, null, null), Recency.NEWEST, Optional.empty(), MOST)
                .rows()
                .stream()
                .filter(PaymentRow::counted)
                .toList();
    }

    private void bring(int year, List<PaymentRow> paid) {
        String rows = paid.stream().map(DemoBureau::line).collect(Collectors.joining("\n"));
        files.bring(
                year,
                new ByteArrayInputStream((HEADINGS + rows).getBytes(StandardCharsets.UTF_8)),
                "国库集中支付明细 " + year + "（演示）.csv",
                "");
    }

    private static String line(PaymentRow row) {
        return String.join(
                ",",
                row.paidOn().toString(),
                "ZF" + row.voucher().substring(2).replace("-", ""),
                row.summary(),
                row.payee(),
                row.economicClass().label(),
                row.amount().toString(),
                "执法监督专项经费");
    }
}
