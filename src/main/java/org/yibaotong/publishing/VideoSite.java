package org.yibaotong.publishing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where videos of official accounts are watched (视频平台). A story leads there by a link; no player of others runs on our pages, for it
 * would tell them who reads. {@code publishing.article.has_video} knows the same places, and a test holds the two together.
 */
public enum VideoSite {
    CHANNELS("视频号", "channels.weixin.qq.com"),
    TENCENT("腾讯视频", "v.qq.com"),
    DOUYIN("抖音", "douyin.com"),
    XIGUA("西瓜视频", "ixigua.com"),
    KUAISHOU("快手", "kuaishou.com"),
    BILIBILI("哔哩哔哩", "bilibili.com", "b23.tv"),
    CCTV("央视", "tv.cctv.com", "yangshipin.cn");

    private final String word;
    private final List<String> hosts;

    VideoSite(String word, String... hosts) {
        this.word = word;
        this.hosts = List.of(hosts);
    }

    public static Optional<VideoSite> of(String address) {
        var host = host(address);
        return Stream.of(values())
                .filter(site -> site.hosts.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one)))
                .findFirst();
    }

    /** As people call it. */
    public String word() {
        return word;
    }

    public List<String> hosts() {
        return hosts;
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
