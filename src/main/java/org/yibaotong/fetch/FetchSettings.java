package org.yibaotong.fetch;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may be fetched ({@code yibaotong.probes.*}, beside what else is set for looking at websites).
 *
 * @param networks that are not public and may be asked all the same, such as 10.20.0.0/16
 */
@ConfigurationProperties("yibaotong.probes")
record FetchSettings(@DefaultValue List<String> networks) {}
