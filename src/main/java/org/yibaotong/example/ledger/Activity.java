package org.yibaotong.example.ledger;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How large an account of the example city is, how busy, and how long it has been silent (动静). */
record Activity(Random chance) {

    private static final int MONTHS = 12;

    long size(Body body, String platform) {
        long most = switch (body.tier()) {
            case "CITY" -> body.isSmall() ? 20_000 : 160_000;
            case "DISTRICT" -> body.isSmall() ? 6_000 : 42_000;
            case "STREET" -> 6_000;
            default -> 900;
        };
        double share = platform.startsWith("wechat") ? 1 : 0.3;
        return Math.max(12, (long) (most * share * Math.pow(chance.nextDouble(), 3)));
    }

    long pace(Body body) {
        if (body.tier().equals("COMMUNITY")) {
            return chance.nextInt(5);
        }
        return body.isSmall() ? 1L + chance.nextInt(12) : 3L + chance.nextInt(28);
    }

    int silence(Body body) {
        double luck = chance.nextDouble();
        if (luck < (body.isSmall() ? 0.7 : 0.82)) {
            return chance.nextInt(7);
        }
        return luck < 0.92 ? 7 + chance.nextInt(14) : 21 + chance.nextInt(body.isSmall() ? 480 : 400);
    }

    List<Long> followers(long last) {
        return Stream.of(0.82, 0.9, 0.96, 1.0)
                .map(share -> Math.round(last * share))
                .toList();
    }

    List<Long> series(long mean) {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> Math.round(mean * (0.7 + chance.nextDouble() * 0.6)))
                .toList();
    }
}
