package org.yibaotong.example.ledger;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bodies of one kind (一类单位), one a line: what it is called; how its accounts are, where that is another name; what people do there.
 *
 * @param mark what their hosts begin with
 */
record Kind(String mark, String category, boolean inScope, boolean isSmall, List<String> lines) {

    static Kind within(String mark, String category, String lines) {
        return new Kind(mark, category, true, false, lines.lines().toList());
    }

    static Kind outside(String mark, String category, String lines) {
        return new Kind(mark, category, false, false, lines.lines().toList());
    }

    Kind small() {
        return new Kind(mark, category, inScope, true, lines);
    }

    /** @param host what the hosts end with, so that no two are the same */
    Stream<Body> in(Names names, String unit, String tier, String host) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> body(names.in(lines.get(at)).split("\\|"), unit, tier, mark + at + host));
    }

    private Body body(String[] told, String unit, String tier, String host) {
        var brand = told.length < 2 || told[1].isEmpty() ? told[0] : told[1];
        var services = told.length < 3 ? List.<String>of() : List.of(told[2].split(" "));
        return new Body(told[0], brand, unit, tier, category, inScope, isSmall, services, host);
    }
}
