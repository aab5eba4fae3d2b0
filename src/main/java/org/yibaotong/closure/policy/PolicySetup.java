package org.yibaotong.closure.policy;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.CityLines;

/** The policies that come along, with those the city writes in a file of its own. */
@Configuration
class PolicySetup {

    @Bean
    Policies policies(@Value("${yibaotong.policies:}") String ownFile) throws IOException {
        return new Policies(CityLines.read("closure/policies.csv", ownFile));
    }
}
