package org.yibaotong.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.PublicAccounts.PublicAccount;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.web.Words;

/** One account as the database tells it, in the words of the public (名录的一行). */
record PublicRow(Platforms platforms, Words words) implements RowMapper<PublicAccount> {

    static final String SELECT = """
            select account.*, coalesce(account.closed_on, account.since) as told_closed_on, successor.name as successor_name,
                   coalesce((select string_agg(service.name, '、' order by position)
                               from register.service where account_id = account.id), '') as services,
                   coalesce(before.was, '') as sponsor_was, before.since as sponsor_since,
                   (select sha256 from register.account_picture where account_id = account.id and kind = 'AVATAR') as avatar,
                   (select sha256 from register.account_picture where account_id = account.id and kind = 'CODE') as code
              from register.account left join register.account successor on successor.id = account.successor_id
              left join lateral (select was, since from register.sponsor_change
                                  where account_id = account.id order by number desc limit 1) before on true
            """;

    @Override
    public PublicAccount mapRow(ResultSet row, int number) throws SQLException {
        var state = AccountState.valueOf(row.getString("state"));
        var platform = platforms.find(row.getString("platform"));
        var name = row.getString("name");
        var handle = row.getString("handle");
        var kept = row.getString("link");
        var link = platform.map(one -> one.link(handle, kept)).orElse(kept);
        var services = row.getString("services");
        return new PublicAccount(
                new AccountId(row.getObject("id", UUID.class)),
                name,
                row.getString("platform"),
                platform.map(one -> one.name()).orElse(row.getString("platform")),
                platform.map(one -> one.called(name, handle)).orElse(name),
                platform.map(one -> one.icon()).orElse("at"),
                handle,
                link,
                platform.map(one -> one.howToFind(name, link)).orElse(""),
                row.getString("sponsor"),
                words.of(Tier.valueOf(row.getString("tier"))),
                PublicStates.said(state),
                state.isOfficial(),
                services.isEmpty() ? List.of() : List.of(services.split("、")),
                row.getObject("opened_on", LocalDate.class),
                state.isClosed() ? row.getObject("told_closed_on", LocalDate.class) : null,
                state.isClosed() ? words.of(state) : "",
                whereTo(row.getString("where_to"), row.getString("successor_name")),
                row.getString("where_to_link"),
                row.getString("sponsor_was"),
                row.getObject("sponsor_since", LocalDate.class),
                picture(row.getString("avatar")),
                picture(row.getString("code")));
    }

    private static String whereTo(String written, @Nullable String successor) {
        return written.isEmpty() && successor != null ? "并入" + successor : written;
    }

    private static String picture(@Nullable String sha256) {
        return sha256 == null ? "" : "/files/" + sha256 + "/small";
    }
}
