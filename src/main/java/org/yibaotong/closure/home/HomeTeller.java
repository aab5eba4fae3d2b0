package org.yibaotong.closure.home;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.home.HomeChecks.Home;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Tells whoever handles a case that a home is away; where they are here no more, those who keep the ledger of its unit. */
@Component
class HomeTeller {

    private final JdbcClient jdbc;
    private final People people;
    private final Notices notices;

    HomeTeller(JdbcClient jdbc, People people, Notices notices) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
    }

    void away(Home home, HomeCheck check) {
        notices.tell(
                new Notice(
                        "closure.home-away",
                        "“" + home.service() + "”的新去处打不开了",
                        "从" + check.nights().failingOn() + "起：" + check.nights().fault()
                                + "。群众照着公告会扑空，请换一个能用的去处，或者确认它能打开。",
                        "/desk/closures/" + home.closureCase()),
                keepers(home));
    }

    private Collection<PersonId> keepers(Home home) {
        return jdbc.sql("select owner_id, unit_id from closure.closure_case where id = :case")
                .param("case", home.closureCase().value())
                .query((row, number) ->
                        keepers(new PersonId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .single();
    }

    private Collection<PersonId> keepers(PersonId owner, UnitId unit) {
        return people.findActive(owner).isPresent() ? List.of(owner) : people.holding(Role.REGISTRAR, unit);
    }
}
