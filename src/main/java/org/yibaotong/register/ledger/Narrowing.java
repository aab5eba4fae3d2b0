package org.yibaotong.register.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.AccountWords;
import org.yibaotong.register.ledger.LedgerFilter.PortalMark;
import org.yibaotong.register.platform.Platforms;

/**
 * What a filter asks of an account (筛选条件), as SQL: what stands in the indexes of the ledger's order, and words, which are looked for in the
 * account itself.
 */
final class Narrowing {

    private final List<String> indexed = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final AccountWords words;

    /** @param units whose accounts are meant, or null for those of all units, which narrows nothing */
    Narrowing(UUID @Nullable [] units, LedgerFilter filter) {
        if (units != null) {
            where("account.sponsoring_unit = any(:units)", "units", units);
        }
        if (!filter.platform().isEmpty()) {
            where("account.platform = :platform", "platform", filter.platform());
        }
        if (filter.standing() != null) {
            where(
                    "account.state = any(:states)",
                    "states",
                    filter.standing().states().stream().map(Enum::name).toArray(String[]::new));
        }
        where("state", filter.state());
        where("tier", filter.tier());
        where("category", filter.category());
        where("purpose", filter.purpose());
        if (filter.portal() != null) {
            where("account.platform = :website and " + said(filter.portal()), "website", Platforms.WEBSITE);
        }
        words = new AccountWords(filter.q());
        values.putAll(words.values());
    }

    private static String said(PortalMark portal) {
        return switch (portal) {
            case PORTAL -> "account.portal";
            case NO_PORTAL -> "not account.portal";
            case UNSAID -> "account.portal is null";
        };
    }

    private void where(String condition, String name, Object value) {
        indexed.add(condition);
        values.put(name, value);
    }

    private void where(String column, @Nullable Enum<?> value) {
        if (value != null) {
            where("account." + column + " = :" + column, column, value.name());
        }
    }

    boolean hasWords() {
        return !words.words().isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    String indexed() {
        return indexed.isEmpty() ? "true" : String.join(" and ", indexed);
    }

    String all() {
        return hasWords() ? indexed() + " and " + words.condition() : indexed();
    }

    /** Of accounts that are read anyway. */
    String said() {
        return words.said();
    }
}
