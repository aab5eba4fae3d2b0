package org.yibaotong.example.ledger;

import java.util.HashMap;
import java.util.Map;

/** What stands in braces in the names of bodies, as it is called in one place (名称). */
record Names(Map<String, String> known) {

    /** In the city itself; in a district of it, where police and land are branches of the city's; in a county, which has its own. */
    private static final String[][] CALLED = {
        {"bureau", "委员会", "局", "局"},
        {"team", "支队", "大队", "大队"},
        {"court", "示例市中级人民法院", "{whole}人民法院", "{whole}人民法院"},
        {"tax", "国家税务总局示例市税务局", "国家税务总局示例市{whole}税务局", "国家税务总局{whole}税务局"},
        {"police", "示例市公安局", "示例市公安局{place}分局", "{whole}公安局"},
        {"traffic", "示例市公安局交通警察支队", "示例市公安局交通警察支队{place}大队", "{whole}公安局交通警察大队"},
        {"land", "示例市自然资源和规划局", "示例市自然资源和规划局{place}分局", "{whole}自然资源局"},
        {"environment", "示例市生态环境局", "示例市生态环境局{place}分局", "示例市生态环境局{place}分局"},
        {"fund", "示例市住房公积金管理中心", "示例市住房公积金管理中心{place}管理部", "示例市住房公积金管理中心{place}管理部"},
    };

    Names {
        known = Map.copyOf(known);
    }

    static Names of(District district) {
        var names = new Names(Map.of("whole", district.whole(), "place", district.place()));
        int column = district.isCity() ? 1 : district.isCounty() ? 3 : 2;
        for (var called : CALLED) {
            names = names.with(called[0], names.in(called[column]));
        }
        return names;
    }

    Names with(String key, String name) {
        var more = new HashMap<>(known);
        more.put(key, name);
        return new Names(more);
    }

    String in(String pattern) {
        var name = pattern;
        for (var one : known.entrySet()) {
            name = name.replace("{" + one.getKey() + "}", one.getValue());
        }
        return name;
    }
}
