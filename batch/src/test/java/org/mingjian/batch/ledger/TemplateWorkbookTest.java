package org.mingjian.batch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mingjian.ledger.Judge;
import org.mingjian.ledger.Mapping;
import org.mingjian.ledger.StandardTemplate;
import org.mingjian.ledger.Verdict;

class TemplateWorkbookTest {
    @Test
    void the_template_comes_in_by_its_own_mapping() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWorkbook.write(out);
        try (LedgerFile file = LedgerFile.of(new ByteArrayInputStream(out.toByteArray()));
                Sheet sheet = file.open()) {
            assertThat(sheet.headings()).isEqualTo(StandardTemplate.headings());
            Judge judge = new Judge(Mapping.parse(StandardTemplate.mapping()), sheet.headings());
            assertThat(judge.judge(sheet.next().orElseThrow().cells())).isInstanceOf(Verdict.Fit.class);
            assertThat(sheet.next()).isEmpty();
        }
    }
}
