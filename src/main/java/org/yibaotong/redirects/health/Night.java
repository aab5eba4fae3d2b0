package org.yibaotong.redirects.health;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibaotong.fetch.AskedAround;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Outside;

/**
 * One night's looks (看一夜): at each target once, and no page is held. Results are given away in pieces, so that a night that is cut short
 * was not for nothing. While of several hosts none has answered, none are: it may be our own line.
 */
final class Night {

    static final int PIECE = 200;

    private static final Logger log = LoggerFactory.getLogger(Night.class);

    private final Function<URI, Fetched> look;
    private final Predicate<URI> isOld;
    private final AskedAround around;
    private final Consumer<List<Result>> keep;
    private final Map<String, TargetSeen> seen = new HashMap<>();
    private final List<Result> waiting = new ArrayList<>();
    private final List<Result> died = new ArrayList<>();

    /**
     * @param isOld whether it is an address that is led on itself
     * @param keep gets the results of a piece
     */
    Night(Function<URI, Fetched> look, Predicate<URI> isOld, Outside outside, Consumer<List<Result>> keep) {
        this.look = look;
        this.isOld = isOld;
        this.around = new AskedAround(outside);
        this.keep = keep;
    }

    /** @return what died tonight: it is kept by whoever tells of it, both or neither */
    List<Result> over(List<Due> all) {
        for (var due : all) {
            add(new Result(due, Judged.of(at(due.target()), due.failures())));
        }
        if (around.isLineDown()) {
            log.warn("not one host old addresses lead to was there: our own line may be down, nothing is kept");
            return List.of();
        }
        giveAway();
        return died;
    }

    private TargetSeen at(String target) {
        return seen.computeIfAbsent(target, this::looked);
    }

    private TargetSeen looked(String target) {
        return TargetSeen.of(around.heard(look.apply(URI.create(target))), isOld);
    }

    private void add(Result result) {
        waiting.add(result);
        if (around.isOnLine() && waiting.size() >= PIECE) {
            giveAway();
        }
    }

    private void giveAway() {
        waiting.stream().filter(Result::isNewlyDead).forEach(died::add);
        keep.accept(waiting.stream().filter(one -> !one.isNewlyDead()).toList());
        waiting.clear();
    }
}
