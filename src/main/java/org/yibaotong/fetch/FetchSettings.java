package org.yibaotong.fetch;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may be fetched ({@code yibaotong.probes.*}, beside what else is set for looking at websites).
 *
 * @param networks that are not public and may be asked all the same, such as 10.20.0.0/16
 * @param known well-known sites: where none of them answers, our own line is down
 */
@ConfigurationProperties("yibaotong.probes")
record FetchSettings(
        @DefaultValue List<String> networks,

        @DefaultValue({"https://www.gov.cn/", "https://www.12377.cn/", "https://www.people.com.cn/"})
        List<String> known) {}
