package org.yibaotong.portal.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many forms may come within ten minutes ({@code yibaotong.limits.*}).
 *
 * @param perAddress from one network address, behind which a whole school or a mobile network's customers may be
 * @param perSession from one browser
 */
@ConfigurationProperties("yibaotong.limits")
record LimitSettings(
        @DefaultValue("600") int perAddress,
        @DefaultValue("60") int perSession) {}
