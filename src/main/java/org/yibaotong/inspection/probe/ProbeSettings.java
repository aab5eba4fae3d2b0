package org.yibaotong.inspection.probe;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How websites are looked at ({@code yibaotong.probes.*}). Off until somebody wants it: it asks other people's servers.
 *
 * @param hours from which hour of the day to which
 * @param visits a day to each home page, where indicator W2 does not want more
 * @param atOnce how many sites at a time
 * @param allowed a file of hosts government websites may link to, besides those that come along
 */
@ConfigurationProperties("yibaotong.probes")
record ProbeSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("0-24") String hours,
        @DefaultValue("24") int visits,
        @DefaultValue("80") int atOnce,
        @DefaultValue("") String allowed) {

    boolean isTime(LocalTime now) {
        return enabled && now.getHour() >= hour(0) && now.getHour() < hour(1);
    }

    /** Between two visits to one site, so that there are at least so many. */
    Duration apart(int leastVisits) {
        return Duration.ofHours(hour(1) - hour(0)).dividedBy(Math.max(Math.max(1, visits), leastVisits));
    }

    private int hour(int place) {
        return Integer.parseInt(hours.split("-")[place].strip());
    }
}
