package org.yibaotong.register.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** Accounts for tests: they start valid, and name only what the test is about. */
public final class Sample {

    public static final PersonId DURUO = PersonId.next();
    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private Sample() {}

    public static Details details(String name, String sponsor, UnitId unit) {
        return details(new Identity("wechat", name, "", "", "", ""), sponsor, unit);
    }

    public static Details details(Identity identity, String sponsor, UnitId unit) {
        var owners =
                new Owners(null, sponsor, "", unit, "", "", null, "", null, Tier.STREET, Category.GOVERNMENT, true);
        return new Details(identity, owners, Purpose.PUBLISHING, "", Papers.NONE, Site.NONE, List.of(), List.of());
    }

    static Account at(AccountState state) {
        var account = Account.register(
                AccountId.next(),
                details("竹园街道在线", "竹园街道办事处", UnitId.next()),
                first(state),
                TODAY,
                "微信公众号",
                DURUO,
                NOON);
        if (state == AccountState.POSTING_STOPPED) {
            take(account, AccountAct.STOP_POSTING);
        }
        if (state == AccountState.MERGED) {
            take(account, AccountAct.MERGE);
        }
        return account;
    }

    private static AccountState first(AccountState state) {
        return switch (state) {
            case POSTING_STOPPED -> AccountState.NOTICE_PERIOD;
            case MERGED -> AccountState.ARCHIVED;
            default -> state;
        };
    }

    static void take(Account account, AccountAct act) {
        account.take(move(act), "", DURUO, NOON, TODAY);
    }

    /** With everything any step could need. */
    static Move move(AccountAct act) {
        return new Move(act, "望网信关〔2026〕118号", TODAY.plusDays(30), "邱岚", AccountId.next(), "看望江区融媒体中心", "");
    }
}
