package org.yibaotong.redirects.health;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibaotong.redirects.site.Target;

/**
 * One night's looks (看一夜): at each target once, and no page is held. Results are given away in pieces, so that a night that is cut short
 * was not for nothing. While of several hosts none has answered, none are: it may be our own line.
 */
final class Night {

    static final int PIECE = 200;

    private static final int SEVERAL = 3;
    private static final Logger log = LoggerFactory.getLogger(Night.class);

    private final Function<URI, TargetSeen> look;
    private final Consumer<List<Result>> keep;
    private final Map<String, TargetSeen> seen = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private final List<Result> waiting = new ArrayList<>();
    private final List<Result> died = new ArrayList<>();
    private boolean isOnLine;

    /** @param keep gets the results of a piece */
    Night(Function<URI, TargetSeen> look, Consumer<List<Result>> keep) {
        this.look = look;
        this.keep = keep;
    }

    /** @return what died tonight: it is kept by whoever tells of it, both or neither */
    List<Result> over(List<Due> all) {
        for (var due : all) {
            add(new Result(due, Judged.of(at(due.target()), due.failures())));
        }
        if (isLineDown()) {
            log.warn(
                    "of {} hosts old addresses lead to none answered: our own line may be down, nothing is kept",
                    silent.size());
            return List.of();
        }
        giveAway();
        return died;
    }

    private TargetSeen at(String target) {
        return seen.computeIfAbsent(target, this::looked);
    }

    private TargetSeen looked(String target) {
        var one = look.apply(URI.create(target));
        if (one.isSilent()) {
            silent.add(Target.host(target));
        } else {
            isOnLine = true;
        }
        return one;
    }

    private void add(Result result) {
        waiting.add(result);
        if (isOnLine && waiting.size() >= PIECE) {
            giveAway();
        }
    }

    private void giveAway() {
        waiting.stream().filter(Result::isNewlyDead).forEach(died::add);
        keep.accept(waiting.stream().filter(one -> !one.isNewlyDead()).toList());
        waiting.clear();
    }

    /** A single host that died is no sign of it, or an installation that leads everything there would never hear. */
    private boolean isLineDown() {
        return !isOnLine && silent.size() >= SEVERAL;
    }
}
