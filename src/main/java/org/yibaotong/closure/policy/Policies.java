package org.yibaotong.closure.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibaotong.shared.NotFound;

/** All policies in all their versions. */
public final class Policies {

    private static final int CELLS = 9;

    private final Map<String, Policy> all = new LinkedHashMap<>();

    /** @param lines as in {@code closure/policies.csv}; a version is never changed, a new one is written below it */
    public Policies(List<String> lines) {
        var rules = new LinkedHashMap<String, List<String[]>>();
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("policy,"))
                .map(Policies::cells)
                .forEach(cells -> rules.computeIfAbsent(key(cells[0], cells[1]), key -> new ArrayList<>())
                        .add(cells));
        rules.forEach((key, some) -> all.put(key, policy(some)));
    }

    public Policy get(String code, int version) {
        var found = all.get(key(code, String.valueOf(version)));
        if (found == null) {
            throw new NotFound("policy", code + " " + version);
        }
        return found;
    }

    /** The newest first. */
    public List<Policy> list() {
        return all.values().stream()
                .sorted(Comparator.comparing(Policy::code).thenComparing(Policy::version, Comparator.reverseOrder()))
                .toList();
    }

    private static Policy policy(List<String[]> rows) {
        var first = rows.getFirst();
        return new Policy(
                first[0],
                Integer.parseInt(first[1]),
                first[2],
                rows.stream()
                        .map(cells -> PolicyRule.read(Arrays.copyOfRange(cells, 3, CELLS)))
                        .toList());
    }

    private static String[] cells(String line) {
        var cells = line.split(",", CELLS);
        if (cells.length < CELLS) {
            throw new IllegalArgumentException("not a line of policies: " + line);
        }
        return cells;
    }

    private static String key(String code, String version) {
        return code + " " + version;
    }
}
