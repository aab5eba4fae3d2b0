package org.yibaotong.closure.closurecase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;

/** The objections to campaigns that go on (异议). Nothing is begun before they are answered, whichever way it is begun. */
@Component
class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Listed(String campaign, String objection) {}

    /** All rows of the account are locked: a unit that objects at the same moment waits, and finds it begun. */
    void refuseUnanswered(AccountId account) {
        jdbc.sql("""
                select campaign.name, listed.objection
                  from closure.listed join closure.campaign on campaign.id = listed.campaign_id
                 where listed.account_id = :account and campaign.stage = 'RUNNING'
                 order by listed.campaign_id for update of listed
                """)
                .param("account", account.value())
                .query((row, number) -> new Listed(row.getString(1), row.getString(2)))
                .list()
                .forEach(Objections::refuse);
    }

    private static void refuse(Listed one) {
        Refusal.unless(
                one.objection().isEmpty(), "closure.begin.objection-unanswered", one.campaign(), one.objection());
    }
}
