package org.yibaotong.example.ledger;

import java.util.List;

/**
 * A part of the city, and how many websites and accounts it has (区县).
 *
 * @param key of its unit
 * @param supervisor the key of the unit that supervises its accounts
 * @param departments how many of its accounts are those of departments and their stations, and {@code ofStreets} of streets and towns; 0 where
 *     nobody counted
 * @param streets street or town by the key of its unit, which is that of the district where the tree has none
 */
record District(
        String name,
        String key,
        String supervisor,
        String host,
        int websites,
        int websitesKept,
        int accounts,
        int accountsKept,
        int departments,
        int ofStreets,
        List<Street> streets) {

    /** A street or a town, with its communities. */
    record Street(String name, String unit, List<String> communities) {

        boolean isOfTown() {
            return !name.endsWith("街道");
        }

        /** What people call it: 竹园 for 竹园街道, 云岭 for 云岭镇. */
        String place() {
            return name.replaceFirst("(?:街道|镇|乡)$", "");
        }
    }

    boolean isCity() {
        return key.equals("city");
    }

    boolean isCounty() {
        return name.endsWith("县");
    }

    String whole() {
        return isCity() ? "示例市" : name;
    }

    /** What people call it: 望江 for 望江区. */
    String place() {
        return isCity() ? "示例" : name.substring(0, 2);
    }

    /** Whether one more of that kind still fits the numbers that were counted. */
    boolean hasRoomFor(Body body, List<Body> taken) {
        if (departments == 0) {
            return true;
        }
        long alike = taken.stream().filter(one -> kind(one).equals(kind(body))).count();
        return alike
                < switch (kind(body)) {
                    case "DEPARTMENT" -> departments;
                    case "STREET" -> ofStreets;
                    default -> accounts - departments - ofStreets;
                };
    }

    private static String kind(Body body) {
        return body.isDepartment() ? "DEPARTMENT" : body.tier().equals("STREET") ? "STREET" : "OTHER";
    }

    private static List<String> names(String names) {
        return List.of(names.split(" "));
    }

    private static Street street(String name, String unit, String communities) {
        return new Street(name, unit, names(communities));
    }

    /** Together 188 websites, of which 156 are kept, and 2 190 accounts, of which 941 are. */
    static final List<District> ALL = List.of(
            new District("市直", "city", "shi-wangxin", "shili.example", 62, 57, 522, 341, 0, 0, List.of()),
            new District(
                    "望江区",
                    "wangjiang",
                    "wj-wangxin",
                    "wangjiang.shili.example",
                    24,
                    19,
                    149,
                    21,
                    59,
                    23,
                    List.of(
                            street("望江街道", "wangjiang-jd", "河西 渡口 江湾 码头"),
                            street("竹园街道", "zhuyuan", "柳荫 竹园 翠竹里 书院"),
                            street("南湖街道", "nanhu", "南湖 荷风 湖滨 菱角塘"),
                            street("东桥街道", "dongqiao", "东桥 桥头 纺机"),
                            street("石埠街道", "shibu", "石埠 船坞 盐仓"),
                            street("芦洲街道", "luzhou", "芦花洲 鹭洲 沙洲"))),
            new District(
                    "北岭区",
                    "beiling",
                    "bl-wangxin",
                    "beiling.shili.example",
                    24,
                    19,
                    318,
                    122,
                    0,
                    0,
                    List.of(
                            street("北岭街道", "beiling-jd", "北岭 学士坊 钟楼 东园"),
                            street("松坪街道", "songping", "松坪 杨梅岭 石门坳"),
                            street("锦坊街道", "jinfang", "锦坊 染坊街 织女巷"),
                            street("云台街道", "yuntai", "云台 半山 望岭"),
                            street("红砖街道", "hongzhuan", "红砖 机床厂 铁路新村"),
                            street("清溪街道", "qingxi", "清溪 稻田湾 桃花坞"))),
            new District(
                    "临河区",
                    "linhe",
                    "shi-wangxin",
                    "linhe.shili.example",
                    26,
                    21,
                    428,
                    171,
                    0,
                    0,
                    List.of(
                            street("临河街道", "linhe", "临河 堤口 柳园 渔市"),
                            street("双塔街道", "linhe", "双塔 塔下 文庙"),
                            street("麦园街道", "linhe", "麦园 粮站 新丰"),
                            street("白鹭镇", "linhe", "白鹭 沙咀 芦滩 大圩"),
                            street("枫桥镇", "linhe", "枫桥 枫林 石拱"),
                            street("河口镇", "linhe", "河口 三汊 渡头"))),
            new District(
                    "青石县",
                    "qingshi",
                    "shi-wangxin",
                    "qingshi.shili.example",
                    26,
                    20,
                    402,
                    148,
                    0,
                    0,
                    List.of(
                            street("青石镇", "qingshi", "青石 南门 北门 书院坪"),
                            street("云岭镇", "qingshi", "云岭 茶亭 岭下"),
                            street("黄泥铺镇", "qingshi", "黄泥铺 窑湾 瓦屋"),
                            street("大樟乡", "qingshi", "大樟 樟树下 梅冲"),
                            street("龙潭乡", "qingshi", "龙潭 潭边 石桥"),
                            street("木梓乡", "qingshi", "木梓 油榨 高坪"))),
            new District(
                    "南渡县",
                    "nandu",
                    "shi-wangxin",
                    "nandu.shili.example",
                    26,
                    20,
                    371,
                    138,
                    0,
                    0,
                    List.of(
                            street("南渡镇", "nandu", "南渡 老街 盐埠 新街"),
                            street("荷塘镇", "nandu", "荷塘 莲湖 藕池"),
                            street("牛角铺镇", "nandu", "牛角铺 岗上 田心"),
                            street("桂花镇", "nandu", "桂花 桂林 井湾"),
                            street("界溪乡", "nandu", "界溪 溪口 桐木"))));
}
