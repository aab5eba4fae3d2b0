package org.yibaotong.example.ledger;

import java.util.List;

/**
 * A body that has accounts (单位).
 *
 * @param brand what its accounts are called
 * @param unit the key of the unit in whose hands it is
 * @param inScope whether the rules for government websites and new media are about it (政务范围)
 * @param isSmall whether few people keep its accounts: those of a station, a school, a committee
 * @param services what people do through it; none for most
 */
record Body(
        String name,
        String brand,
        String unit,
        String tier,
        String category,
        boolean inScope,
        boolean isSmall,
        List<String> services,
        String host) {

    /** A department of a district, of its government or of its Party committee, with its stations. */
    boolean isDepartment() {
        return tier.equals("DISTRICT") && (category.equals("GOVERNMENT") || category.equals("PARTY"));
    }

    /** Each street office is found on WeChat, and whoever has services that people use. */
    boolean isSurelyOn(String platform) {
        return platform.equals("wechat") && !isSmall && (tier.equals("STREET") || !services.isEmpty());
    }

    /** Nobody needs an application of whom there is nothing to ask for, and small ones are on few platforms. */
    boolean goesOn(String platform) {
        return switch (platform) {
            case "wechat", "weibo" -> true;
            case "douyin", "toutiao", "wechat-channels", "kuaishou" -> !tier.equals("COMMUNITY");
            case "wechat-service", "wechat-mini", "app" -> !services.isEmpty();
            default -> !isSmall;
        };
    }
}
