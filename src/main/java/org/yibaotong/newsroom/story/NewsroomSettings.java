package org.yibaotong.newsroom.story;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this newsroom works ({@code yibaotong.newsroom.*}).
 *
 * @param topics the topics (栏目) offered; another may be typed
 * @param bundleMost how many stories a bundle (组稿) holds at most
 */
@ConfigurationProperties("yibaotong.newsroom")
public record NewsroomSettings(
        @DefaultValue({"民生", "社区", "教育", "健康", "交通", "文化", "环境", "乡村", "安全", "便民公告"})
        List<String> topics,

        @DefaultValue("20") int bundleMost) {

    public NewsroomSettings {
        topics = List.copyOf(topics);
    }
}
