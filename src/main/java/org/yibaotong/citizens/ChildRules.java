package org.yibaotong.citizens;

import java.util.List;

/**
 * The rules of children's data (儿童规则): who answers for them in this place, and their versions, so that each consent keeps the one it
 * was given under.
 *
 * @param inCharge whose business children's data are, as a post or a name; or empty where this place named nobody yet
 * @param telephone where they are reached, or empty
 */
public record ChildRules(String inCharge, String telephone) {

    /** The newest first. Whoever changes the words of the page puts another before it; none is ever taken away. */
    public static final List<String> VERSIONS = List.of("2026-11");

    public static String current() {
        return VERSIONS.getFirst();
    }

    public static boolean isVersion(String version) {
        return VERSIONS.contains(version);
    }

    /** The law wants somebody named (儿童个人信息网络保护规定第八条). */
    public boolean isNamed() {
        return !inCharge.isBlank() && !telephone.isBlank();
    }
}
