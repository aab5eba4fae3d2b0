package org.yibaotong.archive.crawl;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;

/** The first address of a crawl (从首页开始). */
@Component
public class Beginning {

    private final Archives archives;
    private final Frontier frontier;
    private final Clock clock;

    Beginning(Archives archives, Frontier frontier, Clock clock) {
        this.archives = archives;
        this.frontier = frontier;
        this.clock = clock;
    }

    public void begin(Archive archive) {
        archives.add(archive);
        frontier.add(archive.id(), List.of(new Found(Keeper.plan(archive).start(), 0, null)), clock.instant());
    }
}
