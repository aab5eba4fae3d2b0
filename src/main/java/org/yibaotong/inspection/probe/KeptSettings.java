package org.yibaotong.inspection.probe;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what was seen of websites is kept ({@code yibaotong.probes.kept.*}).
 *
 * @param proof how long what a finding rests on stays after the finding is over; the yearly assessment asks about the year before
 */
@ConfigurationProperties("yibaotong.probes.kept")
record KeptSettings(
        @DefaultValue("60d") Duration visits,
        @DefaultValue("60d") Duration pages,
        @DefaultValue("365d") Duration looks,
        @DefaultValue("730d") Duration proof) {}
