package org.yibaotong.redirects.host;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.fetch.Names;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** When names are looked at: every night by one node, and whenever somebody asks. In the example city by night never, whose names nobody has. */
@Configuration
class HostTasks {

    private static final LocalTime NIGHT = LocalTime.of(2, 5);

    /**
     * @param besides where old names come in by another way than the portal's own
     * @param server asked how long names are kept; that of the machine where none is set
     */
    @Bean
    HostWatch hostWatch(
            HostLooks looks,
            HostTeller teller,
            Site portal,
            @Value("${yibaotong.redirects.addresses:}") List<String> besides,
            @Value("${yibaotong.redirects.name-server:}") String server,
            TransactionOperations transaction,
            Clock clock) {
        Names names = InetAddress::getAllByName;
        var ours = new OurAddresses(names, portal.address(), besides);
        var own = OwnNameServer.find(server);
        var records = new NameServers(own, names, HostTasks::isOutside, OwnNameServer.PORT);
        return new HostWatch(looks, teller, names, records, ours, transaction, clock);
    }

    private static boolean isOutside(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "yibaotong.example", havingValue = false, matchIfMissing = true)
    RecurringTask<Void> lookAtOldNames(HostWatch watch, OldSites sites) {
        return Tasks.recurring("look-at-old-names", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> watch.look(sites.all()));
    }
}
