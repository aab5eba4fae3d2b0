package org.yibaotong.citizens.wish;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Numbers that differ by place ({@code yibaotong.wishes.*}).
 *
 * @param most what one wish may cost, in yuan
 * @param mostShared what one that several share may cost
 * @param claimDays a claim that is not handed over by then goes to the next
 * @param institutionDays so many days before the day, what is not all claimed goes to the institution
 * @param keepDays so many days after the end, nobody is known any more
 * @param unlockHours how long leave to read whose wish it is lasts
 * @param inCharge whose business children's data are, as a post or a name
 * @param inChargeTelephone where they are reached
 */
@ConfigurationProperties("yibaotong.wishes")
public record WishSettings(
        @DefaultValue("500") int most,
        @DefaultValue("2000") int mostShared,
        @DefaultValue("14") int claimDays,
        @DefaultValue("7") int institutionDays,
        @DefaultValue("30") int keepDays,
        @DefaultValue("24") int unlockHours,
        @DefaultValue("") String inCharge,
        @DefaultValue("") String inChargeTelephone) {}
