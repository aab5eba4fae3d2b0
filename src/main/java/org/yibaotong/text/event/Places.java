package org.yibaotong.text.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places a text names (地点), by the two characters before their ending: where a name begins cannot be seen without a list of all
 * names, but two names with different characters there are two places.
 *
 * @param streets 街道, 镇 and 乡
 * @param communities 社区, 小区 and 村
 * @param counties 县 and 区
 * @param houses schools, hospitals, firms and the like
 * @param spots crossings, bridges and landings of a rare name: who stands there sees the same, whatever street he is from
 */
record Places(
        Set<String> streets, Set<String> communities, Set<String> counties, Set<String> houses, Set<String> spots) {

    /** Endings first: the engine sees at once where none begins, and looks back only where one does. */
    private static final Pattern STREET = Pattern.compile("(?=[街镇乡])(?:街道|[镇乡](?![村镇]))");

    private static final Pattern COMMUNITY = Pattern.compile("(?=[社小村])(?:社区|小区|村(?![民委里镇]))");
    private static final Pattern COUNTY = Pattern.compile("[县区](?<![社小地园景片院辖校山库郊林牧灾疫战特湾新专城矿灌发示保试贸游业居展].)");
    private static final Pattern HOUSE = Pattern.compile("(?=[小中幼大学医派公])(?:小学|中学|幼儿园|大学|学院|医院|派出所|公司)");
    private static final Pattern SPOT = Pattern.compile("(?=[路大码])(?:路口|大桥|码头)");

    /** 人民路口 and 中心码头 are everywhere. */
    private static final float RARE = 5.6f;

    /** What stands before an ending without naming a place. */
    private static final Pattern NO_NAME = Pattern.compile(".[该各本全个每某我到在进入和与及等的了农乡城驻条级们性化市县区省镇分].{1,3}|"
            + "(?:街道|社区|小区|走进|深入|服务|文明|居民|物业|智慧|老旧|美丽|平安|和谐|基层|志愿|本地|附近|示范|重点|周边|相关|"
            + "所有|辖区|故乡|返乡|下乡|回乡|山村|新型|党员|有限|责任|股份|集团|人民|中心|附属|民办|公办|双语|实验).{1,3}");

    /** With one of these, what stands before a name is over: a larger place, or a word that is no name. */
    private static final String ENDS_BEFORE = "道镇乡区县市省其中和里外边上下是的了在到从向给和与及等对由去来进过是有为让请说以因于把被将各该本全入访问";

    private static final int LONGEST = 6;

    /** So many characters before the ending are taken for the name. */
    private static final int NAME = 2;

    static Places of(String normal) {
        return new Places(
                found(STREET, normal),
                found(COMMUNITY, normal),
                found(COUNTY, normal),
                found(HOUSE, normal),
                rare(found(SPOT, normal)));
    }

    private static Set<String> found(Pattern pattern, String normal) {
        var names = new HashSet<String>();
        var ending = pattern.matcher(normal);
        for (int free = 0, at = 0; ending.find(at); ) {
            int from = ending.start() - NAME;
            boolean isNamed = from >= free && isHan(normal, from, ending.start());
            if (isNamed) {
                names.add(normal.substring(from, ending.end()));
                free = ending.end();
            }
            at = isNamed ? ending.end() : ending.start() + 1;
        }
        names.removeIf(name -> NO_NAME.matcher(name).matches());
        return Set.copyOf(names);
    }

    private static boolean isHan(String normal, int from, int to) {
        return IntStream.range(from, to).allMatch(i -> Normal.isHan(normal.charAt(i)));
    }

    private static Set<String> rare(Set<String> spots) {
        return spots.stream()
                .filter(spot -> Rarity.of(Terms.of(spot.substring(0, 2), 2).codes()[0]) >= RARE)
                .collect(toUnmodifiableSet());
    }

    boolean isSameSpot(Places other) {
        return !Collections.disjoint(spots, other.spots);
    }

    /** From 0 for nothing against it to 2 for two places: then it is the same kind of event, not the same event. */
    int conflict(Places other) {
        if (differ(streets, other.streets)) {
            return 2;
        }
        boolean sameStreet = !Collections.disjoint(streets, other.streets);
        if (differ(communities, other.communities)) {
            return sameStreet ? 1 : 2;
        }
        boolean sameCommunity = !Collections.disjoint(communities, other.communities);
        if (sameStreet || sameCommunity) {
            return differ(houses, other.houses) ? 1 : 0;
        }
        boolean unlike = names() && other.names();
        return unlike || differ(counties, other.counties) || differ(houses, other.houses) ? 1 : 0;
    }

    Set<String> shared(Places other) {
        return Stream.concat(
                        all().stream().filter(other.all()::contains),
                        spots.stream().filter(other.spots::contains))
                .collect(toUnmodifiableSet());
    }

    Set<String> all() {
        return Stream.of(streets, communities, counties, houses)
                .flatMap(Set::stream)
                .collect(toUnmodifiableSet());
    }

    /** Its name with the characters the pattern cut off, as far as every text says them before it: 翠竹里社区, not 竹里社区. */
    static String whole(String name, String... normals) {
        var whole = name;
        for (var before = before(whole, normals); before != null; before = before(whole, normals)) {
            whole = before + whole;
        }
        return whole;
    }

    private static @Nullable Character before(String name, String... normals) {
        if (name.length() >= LONGEST) {
            return null;
        }
        var before = new TreeSet<Character>();
        for (var normal : normals) {
            for (int at = normal.indexOf(name); at >= 0; at = normal.indexOf(name, at + 1)) {
                before.add(at == 0 ? ' ' : normal.charAt(at - 1));
            }
        }
        return before.size() == 1 && Normal.isHan(before.first()) && ENDS_BEFORE.indexOf(before.first()) < 0
                ? before.first()
                : null;
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private boolean names() {
        return !streets.isEmpty() || !communities.isEmpty();
    }
}
