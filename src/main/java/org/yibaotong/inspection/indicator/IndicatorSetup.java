package org.yibaotong.inspection.indicator;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.CityLines;

/** The indicators that come along, with what the city adds to them in a file of its own. */
@Configuration
class IndicatorSetup {

    @Bean
    Indicators indicators(@Value("${yibaotong.indicators:}") String ownFile) throws IOException {
        return new Indicators(CityLines.read("inspection/indicators.csv", ownFile));
    }
}
