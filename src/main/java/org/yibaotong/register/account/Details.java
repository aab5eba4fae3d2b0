package org.yibaotong.register.account;

import java.util.List;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What the ledger says of an account (登记内容): all that is typed into the form or stands in a row of a sheet. */
public record Details(
        Identity identity,
        Owners owners,
        Purpose purpose,
        String interaction,
        Papers papers,
        Site site,
        List<Service> services,
        List<SiteColumn> columns) {

    private static final int SERVICES_MOST = 60;
    private static final int COLUMNS_MOST = 300;
    private static final int INTERACTION_LONGEST = 200;

    public Details {
        interaction = PlainText.line(interaction);
        services = List.copyOf(services);
        columns = List.copyOf(columns);
        Refusal.when(services.size() > SERVICES_MOST, "account.services.too-many", SERVICES_MOST);
        Refusal.when(columns.size() > COLUMNS_MOST, "account.columns.too-many", COLUMNS_MOST);
        Refusal.when(
                PlainText.length(interaction) > INTERACTION_LONGEST,
                "account.interaction.too-long",
                INTERACTION_LONGEST);
    }
}
