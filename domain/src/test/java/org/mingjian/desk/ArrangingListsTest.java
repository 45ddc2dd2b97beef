package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class ArrangingListsTest {
    private static final String LIST = "opinions";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void signIn() {
        accounts.actAs(Role.JB_HANDLER, null);
    }

    private static ArrangingLists arranging() {
        return DOMAIN.get(ArrangingLists.class);
    }

    private static Desk desk() {
        return DOMAIN.get(Desks.class).of(LIST);
    }

    @Test
    void columns_are_remembered_for_each_account_and_list() {
        arranging().choose(LIST, List.of("title", "state"));
        arranging().choose(LIST, List.of("title", "due"));
        assertThat(desk().columns()).containsExactly("title", "due");
        assertThat(DOMAIN.get(Desks.class).of("agencies").columns()).isEmpty();
        accounts.actAs(Role.JB_LEADER, null);
        assertThat(desk().columns()).isEmpty();
        accounts.act("jb-handler");
        arranging().choose(LIST, List.of());
        assertThat(desk().columns()).isEmpty();
    }

    @Test
    void a_view_is_kept_under_its_name_replaced_and_dropped_and_the_trail_knows() {
        arranging().keep(LIST, "逾期", "overdue=1", List.of("title"));
        SavedView view = arranging().keep(LIST, " 逾期 ", "overdue=1&order=DUE_FIRST", List.of("title", "due"));
        assertThat(desk().views())
                .containsExactly(new Desk.View(view.id(), "逾期", "overdue=1&order=DUE_FIRST", List.of("title", "due")));
        arranging().drop(view.id());
        arranging().drop(view.id());
        assertThat(desk().views()).isEmpty();
        assertThat(DOMAIN.get(AuditTrail.class).about("list:" + LIST))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("ViewKept", "ViewKept", "ViewDropped");
    }

    @Test
    void nobody_drops_a_view_of_somebody_else() {
        long id = arranging().keep(LIST, "逾期", "overdue=1", List.of()).id();
        accounts.actAs(Role.JB_LEADER, null);
        arranging().drop(id);
        accounts.act("jb-handler");
        assertThat(desk().views()).hasSize(1);
    }

    @Test
    void a_view_has_a_name_of_forty_characters_at_most_and_there_are_twenty_at_most() {
        for (String name : List.of("", "  ", "名".repeat(41))) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> arranging().keep(LIST, name, "", List.of()));
        }
        for (int i = 1; i <= ArrangingLists.MOST_VIEWS; i++) {
            arranging().keep(LIST, "第" + i, "", List.of());
        }
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> arranging().keep(LIST, "再来", "", List.of()));
        arranging().keep(LIST, "第1", "state=ACCEPTED", List.of());
    }

    @Test
    void a_desk_costs_one_query_however_full_it_is() {
        arranging().choose(LIST, List.of("title"));
        arranging().keep(LIST, "逾期", "overdue=1", List.of());
        arranging().keep(LIST, "在办", "state=ACCEPTED", List.of());
        assertThat(Statements.during(ArrangingListsTest::desk)).isEqualTo(1);
    }

    @Test
    void an_export_is_an_entry_of_the_trail() {
        DOMAIN.get(Exporting.class).export(new ListExported(LIST, "xlsx", "state=ACCEPTED", 17));
        assertThat(DOMAIN.get(AuditTrail.class).about("list:" + LIST))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("jb-handler");
                    assertThat(entry.action()).isEqualTo("ListExported");
                    assertThat(entry.after())
                            .isEqualTo("{\"format\":\"xlsx\",\"query\":\"state=ACCEPTED\",\"rows\":17}");
                });
    }
}
