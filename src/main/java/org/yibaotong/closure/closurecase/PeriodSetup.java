package org.yibaotong.closure.closurecase;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.CityLines;
import org.yibaotong.shared.WorkingDays;

/** The periods that come along, with what the city adds to them in a file of its own. */
@Configuration
class PeriodSetup {

    @Bean
    Periods periods(
            @Value("${yibaotong.closing-periods:}") String ownFile,
            @Value("${yibaotong.province:}") String province,
            WorkingDays days)
            throws IOException {
        return new Periods(CityLines.read("closure/periods.csv", ownFile), province, days);
    }
}
