package org.yibaotong.citizens.pile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/** One decision about many things, each by itself (一批办): what a rule refuses stays where it is and keeps nothing else back. */
@Component
public class Pile {

    private final Words words;

    Pile(Words words) {
        this.words = words;
    }

    /**
     * @param done how it is said that so many went through, as in 发布了%d个
     * @return that, and of those that did not, how many and why
     */
    public <T> String each(List<T> things, Consumer<T> act, String done) {
        var left = new LinkedHashMap<String, Integer>();
        int through = 0;
        for (var thing : things.stream().distinct().toList()) {
            try {
                act.accept(thing);
                through++;
            } catch (Refusal refused) {
                left.merge(words.of(refused), 1, Integer::sum);
            } catch (NotFound gone) {
                left.merge(words.of("pile.not-there"), 1, Integer::sum);
            }
        }
        return things.isEmpty()
                ? words.of("pile.nothing-chosen")
                : done.formatted(through) + "。"
                        + left.entrySet().stream()
                                .map(some -> some.getValue() + "个没有：" + some.getKey())
                                .collect(Collectors.joining());
    }
}
