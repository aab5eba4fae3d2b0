package org.yibaotong.inspection.spotcheck;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yibaotong.shared.Sha256;

/**
 * Draws a spot check (抽签): the SHA-256 of {@code seed:id} orders all ids, and the first of them are drawn, rounded up. Whoever knows the
 * seed and the ids draws the same, with no program of ours.
 */
final class Draw {

    private Draw() {}

    static List<String> of(String seed, int percent, Collection<String> ids) {
        long count = (ids.size() * (long) percent + 99) / 100;
        return ids.stream()
                .distinct()
                .map(id -> new Lot(Sha256.of(seed + ":" + id), id))
                .sorted(Comparator.comparing(Lot::hash))
                .limit(count)
                .map(Lot::id)
                .toList();
    }

    /** By what it can be said that the same ids were drawn from: the SHA-256 of all, in order, a line each. */
    static String fingerprint(Collection<String> ids) {
        return Sha256.of(ids.stream().sorted().map(id -> id + "\n").collect(Collectors.joining()));
    }

    private record Lot(String hash, String id) {}
}
