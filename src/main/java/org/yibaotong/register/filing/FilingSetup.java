package org.yibaotong.register.filing;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.CityLines;
import org.yibaotong.shared.WorkingDays;

/** The terms that come along, with what the city says instead in a file of its own. */
@Configuration
class FilingSetup {

    @Bean
    FilingTerms filingTerms(@Value("${yibaotong.filing-terms:}") String ownFile, WorkingDays workingDays)
            throws IOException {
        return new FilingTerms(CityLines.read("register/filing-terms.csv", ownFile), workingDays);
    }
}
