package org.yibaotong.example;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database with the example world when {@code yibaotong.example} says so. */
@Component
@ConditionalOnBooleanProperty("yibaotong.example")
class ExampleTeller implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ExampleTeller.class);

    private final List<Chapter> chapters;

    ExampleTeller(ObjectProvider<Chapter> chapters) {
        this.chapters = chapters.orderedStream().toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (chapters.stream().anyMatch(Chapter::isTold)) {
            return;
        }
        var city = ExampleCity.read();
        chapters.forEach(chapter -> chapter.tell(city));
        log.info(
                "The example city is loaded: {} units, {} people, {} stories",
                city.units().size(),
                city.people().size(),
                city.published().size());
    }
}
