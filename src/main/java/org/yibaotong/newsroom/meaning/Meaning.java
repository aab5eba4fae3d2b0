package org.yibaotong.newsroom.meaning;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yibaotong.text.LongNumbers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says how much the meaning of two texts speaks for one event, beside their words. It decides nothing by itself, and while the service is
 * away it says nothing: then all is as if none were named.
 */
@Component
@EnableConfigurationProperties(MeaningSettings.class)
public class Meaning {

    private static final Logger log = LoggerFactory.getLogger(Meaning.class);
    private static final int LONGEST = 1_000;

    /** As much as two names shared, and not more: two streets doing the same mean the same too. */
    private static final double MOST = 1;

    private static final double STEEPNESS = 10;

    private final MeaningSettings settings;
    private final Vectors vectors;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    Meaning(MeaningSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.vectors = new Vectors(settings, json);
        this.clock = clock;
    }

    /** @return for each of the others what speaks for one event, in logarithms of odds; 0 where nothing is known */
    public List<Double> of(String text, List<String> others) {
        var address = settings.address();
        var nothing = Collections.nCopies(others.size(), 0.0);
        if (address == null || others.isEmpty() || clock.instant().isBefore(restsUntil)) {
            return nothing;
        }
        var all = new ArrayList<String>();
        all.add(shown(text));
        others.forEach(other -> all.add(shown(other)));
        try {
            var found = vectors.of(address, all);
            return found.stream()
                    .skip(1)
                    .map(other -> odds(found.getFirst(), other))
                    .toList();
        } catch (IOException away) {
            log.warn("The service for meaning is left alone for {}: {}", settings.rest(), away.toString());
            restsUntil = clock.instant().plus(settings.rest());
            return nothing;
        }
    }

    /** Nobody outside needs a telephone number to know what a text means. */
    private static String shown(String text) {
        return LongNumbers.starred(text.substring(0, Math.min(LONGEST, text.length())));
    }

    private double odds(double[] one, double[] other) {
        double cosine = cosine(one, other);
        return Double.isFinite(cosine) ? Math.clamp(STEEPNESS * (cosine - settings.alike()), -MOST, MOST) : 0;
    }

    private static double cosine(double[] one, double[] other) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int at = 0; at < one.length; at++) {
            both += one[at] * other[at];
            first += one[at] * one[at];
            second += other[at] * other[at];
        }
        return both / Math.sqrt(first * second);
    }
}
