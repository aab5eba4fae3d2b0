package org.yibaotong.register.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Tier;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.QueryString;

/**
 * What the address says to look at (筛选).
 *
 * @param portal of websites, which of them; no account of another kind is meant then
 * @param unit with all units below it
 * @param q a piece of a name, a unit, an id or a link
 */
public record LedgerFilter(
        String platform,
        @Nullable Standing standing,
        @Nullable AccountState state,
        @Nullable Tier tier,
        @Nullable Category category,
        @Nullable Purpose purpose,
        @Nullable PortalMark portal,
        @Nullable UUID unit,
        String q,
        @Nullable Sort sort) {

    private static final int FIND_MOST = 60;

    /** What the ledger says of a website: that it is the portal of a government, that it is none, or nothing (门户网站). */
    public enum PortalMark {
        PORTAL,
        NO_PORTAL,
        UNSAID
    }

    /** In what order (排序). */
    public enum Sort {
        CHANGED,
        LONGEST_SILENT,
        DUE
    }

    public LedgerFilter {
        platform = PlainText.line(platform);
        q = PlainText.line(q);
        q = q.substring(0, q.offsetByCodePoints(0, Math.min(FIND_MOST, PlainText.length(q))));
    }

    public Sort order() {
        return sort == null ? Sort.CHANGED : sort;
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** Whether it leaves nothing out. */
    boolean isWide() {
        return QueryString.of(conditions()).isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        var parameters = conditions();
        parameters.put("sort", sort);
        return QueryString.of(parameters);
    }

    private Map<String, @Nullable Object> conditions() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("platform", platform);
        parameters.put("standing", standing);
        parameters.put("state", state);
        parameters.put("tier", tier);
        parameters.put("category", category);
        parameters.put("purpose", purpose);
        parameters.put("portal", portal);
        parameters.put("unit", unit);
        parameters.put("q", q);
        return parameters;
    }
}
