package org.yibaotong.closure.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.Disposal;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.QueryString;

/**
 * Which accounts of a list to look at (筛选).
 *
 * @param decided what was decided
 * @param tier the level of the unit, by its code
 * @param website whether only websites, or only accounts
 */
public record ListFilter(
        @Nullable Decided decided,
        @Nullable Disposal proposal,
        @Nullable String tier,
        @Nullable Boolean website,
        @Nullable String platform,
        @Nullable UnitKind unitKind) {

    public static final ListFilter NONE = new ListFilter(null, null, null, null, null, null);

    /** What was decided (处置). */
    public enum Decided {
        OPEN,
        OBJECTED,
        KEEP,
        /** Kept until a day that has come. */
        DUE,
        MERGE,
        CLOSE
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** As it stands in an address, with the page of the list. */
    public String query(Paging paging) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("decided", decided);
        parameters.put("proposal", proposal);
        parameters.put("tier", tier);
        parameters.put("website", website);
        parameters.put("platform", platform);
        parameters.put("unitKind", unitKind);
        parameters.put("page", paging.number());
        return QueryString.of(parameters);
    }

    String condition() {
        return "campaign_id = :campaign and unit_id = any(:units) and " + decidedCondition()
                + (proposal == null ? "" : " and proposal = :proposal")
                + (isBlank(tier) ? "" : " and tier = :tier")
                + (website == null ? "" : " and website = :website")
                + (isBlank(platform) ? "" : " and platform = :platform")
                + (unitKind == null ? "" : " and unit_kind = :unitKind");
    }

    void put(Map<String, Object> values) {
        if (proposal != null) {
            values.put("proposal", proposal.name());
        }
        if (tier != null) {
            values.put("tier", tier);
        }
        if (website != null) {
            values.put("website", website);
        }
        if (platform != null) {
            values.put("platform", platform);
        }
        if (unitKind != null) {
            values.put("unitKind", unitKind.name());
        }
    }

    private String decidedCondition() {
        return switch (decided) {
            case null -> "true";
            case OPEN -> "disposal is null";
            case OBJECTED -> "objection <> ''";
            case KEEP -> "disposal = 'KEEP'";
            case DUE -> "disposal = 'KEEP' and keep_until <= :today";
            case MERGE -> "disposal = 'MERGE'";
            case CLOSE -> "disposal = 'CLOSE'";
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
