package org.yibaotong.inspection.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibaotong.shared.NotFound;

/** All indicators in all their versions. */
public final class Indicators {

    private final Map<String, Indicator> all = new LinkedHashMap<>();

    /** @param lines as in {@code inspection/indicators.csv}; a later line for the same code and version takes the place of an earlier one */
    public Indicators(List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("code,"))
                .map(Indicator::read)
                .forEach(one -> all.put(key(one.code(), one.version()), one));
    }

    public Indicator get(String code, int version) {
        var found = all.get(key(code, version));
        if (found == null) {
            throw new NotFound("indicator", key(code, version));
        }
        return found;
    }

    /** By what is judged on a day, in the order of the file: of each code the newest version in force, without what is not verified. */
    public List<Indicator> inForce(LocalDate day) {
        var newest = new LinkedHashMap<String, Indicator>();
        all.values().stream()
                .filter(one -> !one.from().isAfter(day))
                .sorted(Comparator.comparingInt(Indicator::version))
                .forEach(one -> newest.put(one.code(), one));
        return newest.values().stream().filter(one -> !one.isHidden()).toList();
    }

    Collection<Indicator> all() {
        return all.values();
    }

    private static String key(String code, int version) {
        return code + " " + version;
    }
}
