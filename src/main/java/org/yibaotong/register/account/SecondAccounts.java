package org.yibaotong.register.account;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.Refusal;

/** One unit has one account on a platform (国办发〔2018〕123号); another one needs a reason that is kept with it. */
@Repository
public class SecondAccounts {

    private static final String[] LIVING = Arrays.stream(AccountState.values())
            .filter(state -> !state.isOver())
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    SecondAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who enter an account of one unit on one platform at the same moment come one after the other, so that the second sees the first. */
    void refuse(Details details, @Nullable AccountId itself) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param(
                        "place",
                        "register.account|" + details.owners().sponsor() + "|"
                                + details.identity().platform())
                .query(row -> {});
        if (details.identity().secondReason().isEmpty()) {
            other(details, itself).ifPresent(name -> {
                throw new Refusal("account.second-reason.missing", name);
            });
        }
    }

    /** The name of another living account of the sponsor on the platform. */
    public Optional<String> other(Details details, @Nullable AccountId itself) {
        return jdbc.sql("""
                select name from register.account
                 where sponsor = :sponsor and platform = :platform and state = any(:living)
                   and (cast(:itself as uuid) is null or id <> :itself)
                 order by registered_at limit 1
                """)
                .param("sponsor", details.owners().sponsor())
                .param("platform", details.identity().platform())
                .param("living", LIVING)
                .param("itself", itself == null ? null : itself.value())
                .query(String.class)
                .optional();
    }
}
