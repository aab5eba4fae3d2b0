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

    /**
     * @param lines as in {@code inspection/indicators.csv}; a later line for the same code and version takes the place of an earlier one, where
     *     it is judged alike
     */
    public Indicators(List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("code,"))
                .map(Indicator::read)
                .forEach(this::add);
    }

    /** What was judged by a version has to come out the same, so only its words, its source and whether it is verified may change. */
    private void add(Indicator one) {
        var known = all.put(key(one.code(), one.version()), one);
        if (known != null && !one.isJudgedLike(known)) {
            throw new IllegalArgumentException(
                    "指标%1$s第%2$d版已经有了，判断办法或参数不一样。要改，请在自己的指标文件里另写一版（版本号比%2$d大），不要改这一版。 An indicator %1$s %2$d is known as %3$s %4$s and old verdicts go by it; write %5$s %6$s as a new version."
                            .formatted(
                                    one.code(),
                                    one.version(),
                                    known.rule(),
                                    known.parametersText(),
                                    one.rule(),
                                    one.parametersText()));
        }
    }

    public Indicator get(String code, int version) {
        var found = all.get(key(code, version));
        if (found == null) {
            throw new NotFound("indicator", key(code, version));
        }
        return found;
    }

    /**
     * By what is judged on a day, in the order of the file: of each code the newest version in force, without what is not verified, which takes
     * no older one's place.
     */
    public List<Indicator> inForce(LocalDate day) {
        var newest = new LinkedHashMap<String, Indicator>();
        all.values().stream()
                .filter(one -> !one.isHidden() && !one.from().isAfter(day))
                .sorted(Comparator.comparingInt(Indicator::version))
                .forEach(one -> newest.put(one.code(), one));
        return List.copyOf(newest.values());
    }

    /** In all their versions, also those that are hidden. */
    public Collection<Indicator> all() {
        return all.values();
    }

    private static String key(String code, int version) {
        return code + " " + version;
    }
}
