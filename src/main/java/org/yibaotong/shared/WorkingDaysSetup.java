package org.yibaotong.shared;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of working days that comes along, with what the city adds to it in a file of its own. */
@Configuration
class WorkingDaysSetup {

    @Bean
    WorkingDays workingDays(@Value("${yibaotong.working-days:}") String ownFile) throws IOException {
        return new WorkingDays(CityLines.read("shared/working-days.csv", ownFile));
    }
}
