package org.yibaotong.newsroom.opening;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.head.Published;
import org.yibaotong.text.worth.HeadlineFault;
import org.yibaotong.web.Words;

/** Says what in a headline reads like an official document, and how the pieces of the last months sound that were read most. */
@Component
public class HeadlineHints {

    private static final int EXAMPLES = 3;
    private static final Duration LATELY = Duration.ofDays(180);

    private final Published published;
    private final Words words;
    private final Clock clock;

    HeadlineHints(Published published, Words words, Clock clock) {
        this.published = published;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What may be said better, ready to print; empty when nothing is.
     *
     * @param faults a sentence each, with the words it is about
     * @param examples headlines of the centre's own
     */
    public record HeadlineHint(List<String> faults, List<String> examples) {

        public boolean isEmpty() {
            return faults.isEmpty();
        }
    }

    public HeadlineHint of(String headline) {
        var faults = HeadlineFault.in(headline);
        return faults.isEmpty()
                ? new HeadlineHint(List.of(), List.of())
                : new HeadlineHint(
                        faults.stream()
                                .map(found -> "“" + found.words() + "”：" + words.of(found.fault()))
                                .toList(),
                        examples());
    }

    /** Only such as would not be found fault with themselves. */
    private List<String> examples() {
        return published.mostRead(clock.instant().minus(LATELY), 4 * EXAMPLES).stream()
                .filter(line -> HeadlineFault.in(line).isEmpty())
                .limit(EXAMPLES)
                .toList();
    }
}
