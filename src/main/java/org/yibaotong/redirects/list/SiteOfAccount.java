package org.yibaotong.redirects.list;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.OldAddresses;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.register.AccountId;

/** Tells the case of a website how far its old addresses are. */
@Component
class SiteOfAccount implements OldAddresses {

    private final JdbcClient jdbc;

    SiteOfAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Known of(AccountId website) {
        return jdbc.sql("""
                select site.id, count(mapping.id), count(mapping.id) filter (where mapping.kind = 'UNRESOLVED')
                  from redirects.old_site site left join redirects.mapping on mapping.site_id = site.id
                 where site.account_id = :account group by site.id order by site.id limit 1
                """)
                .param("account", website.value())
                .query((row, number) -> new Known(
                        "/desk/old-sites/" + new OldSiteId(row.getObject(1, UUID.class)),
                        true,
                        row.getLong(2),
                        row.getLong(3)))
                .optional()
                .orElse(new Known("/desk/old-sites/new?account=" + website, false, 0, 0));
    }
}
