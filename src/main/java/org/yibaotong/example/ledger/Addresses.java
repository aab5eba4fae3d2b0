package org.yibaotong.example.ledger;

/** Where the accounts of the example city are found (账号ID和链接), in the forms each platform gives them. */
final class Addresses {

    private Addresses() {}

    static String handle(String platform, int number, Body body) {
        return switch (platform) {
            case "website" -> body.host();
            case "wechat", "wechat-service" -> "gh_%012x".formatted(0x51a0_0000_0000L + number * 7_919L);
            case "wechat-mini" -> "wx%016x".formatted(0x5a1e_0000_0000_0000L + number * 104_729L);
            case "weibo" -> String.valueOf(7_000_000_000L + number * 13L);
            case "douyin" -> "sldy%06d".formatted(number);
            case "kuaishou" -> "slks%06d".formatted(number);
            case "toutiao" -> String.valueOf(59_000_000_000L + number * 17L);
            case "bilibili" -> String.valueOf(400_000_000L + number);
            case "baijiahao" -> String.valueOf(1_600_000_000_000_000L + number);
            case "app" -> "cn.shili.app%04d".formatted(number);
            default -> "sl%06d".formatted(number);
        };
    }

    static String link(String platform, int number, Body body) {
        var handle = handle(platform, number, body);
        return switch (platform) {
            case "website" -> "https://" + body.host() + "/";
            case "weibo" -> "https://weibo.com/" + handle;
            case "toutiao" -> "https://www.toutiao.com/c/user/" + handle + "/";
            case "bilibili" -> "https://space.bilibili.com/" + handle;
            case "baijiahao" -> "https://author.baidu.com/home/" + handle;
            default -> "";
        };
    }
}
