package org.yibaotong.newsroom.leader;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;

/** Who leads the example city, made up like everything in it. */
@Component
@Order(35)
class LeaderChapter implements Chapter {

    private final Holders holders;
    private final People people;
    private final Clock clock;

    LeaderChapter(Holders holders, People people, Clock clock) {
        this.holders = holders;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var told = List.of(
                holder("江远山", "示例市委书记", 1),
                holder("陆明川", "示例市委副书记", 2),
                holder("陆明川", "示例市市长", 2),
                holder("何知秋", "示例市副市长", 3));
        holders.put(told, people.findByLogin("guming").orElseThrow().id(), clock.instant());
    }

    private static Holder holder(String name, String post, int rank) {
        return new Holder(UUID.randomUUID(), name, post, rank, null, null);
    }
}
