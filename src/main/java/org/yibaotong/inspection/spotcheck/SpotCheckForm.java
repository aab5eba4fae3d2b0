package org.yibaotong.inspection.spotcheck;

import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.overview.Tiers;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What is typed in to draw a spot check. */
public record SpotCheckForm(
        @Nullable String name,
        @Nullable String seed,
        @Nullable Integer percent,
        @Nullable String tier,
        @Nullable String unit) {

    /** 30 % at least, as provinces do it each quarter; only a number to begin with. */
    private static final int USUAL = 30;

    private static final int NAME_LONGEST = 60;
    private static final int SEED_LONGEST = 100;

    static final int ALL = 100;

    /** As it begins, for some or for all. */
    static SpotCheckForm blank(Extent extent) {
        return new SpotCheckForm("", "", extent == Extent.ALL ? ALL : USUAL, "", "");
    }

    public SpotCheckForm {
        name = PlainText.line(or(name));
        seed = PlainText.line(or(seed));
        tier = or(tier);
        unit = PlainText.line(or(unit));
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String share() {
        return percent == null ? "" : percent.toString();
    }

    public boolean isOfAll() {
        return percent != null && Extent.of(percent) == Extent.ALL;
    }

    String checkedName() {
        Refusal.when(or(name).isEmpty(), "spot-check.name.missing");
        Refusal.when(PlainText.length(or(name)) > NAME_LONGEST, "spot-check.name.too-long", NAME_LONGEST);
        return or(name);
    }

    /** One of the machine's where nobody gave one. */
    String seedOr(String ofTheMachine) {
        Refusal.when(PlainText.length(or(seed)) > SEED_LONGEST, "spot-check.seed.too-long", SEED_LONGEST);
        return or(seed).isEmpty() ? ofTheMachine : or(seed);
    }

    int checkedPercent() {
        Refusal.when(percent == null || percent < 1 || percent > ALL, "spot-check.percent.wrong");
        return percent == null ? USUAL : percent;
    }

    /** The level it is narrowed to, empty for all. */
    String level() {
        return Tiers.ALL.contains(or(tier)) ? or(tier) : "";
    }
}
