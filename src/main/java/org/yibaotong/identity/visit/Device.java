package org.yibaotong.identity.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself (设备), in words its owner recognises. */
final class Device {

    /** The first that fits: many say they are also another. */
    private static final Map<String, String> BROWSERS = inOrder(
            "MicroMessenger",
            "微信",
            "DingTalk",
            "钉钉",
            "wxwork",
            "企业微信",
            "Edg",
            "Edge",
            "Firefox",
            "Firefox",
            "QQBrowser",
            "QQ浏览器",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "HarmonyOS",
            "鸿蒙",
            "OpenHarmony",
            "鸿蒙",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "安卓",
            "Windows",
            "Windows",
            "Mac OS",
            "Mac",
            "UOS",
            "统信",
            "Kylin",
            "麒麟",
            "Linux",
            "Linux");

    private Device() {}

    static String name(@Nullable String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser.isEmpty() && system.isEmpty() ? "不认识的设备" : (browser + " " + system).strip();
    }

    private static String first(Map<String, String> names, @Nullable String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
