package org.yibaotong.example.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who in a district might have an account: the more public ones first. */
final class Bodies {

    private static final String[][] OFFICES = {
        // what it is called, how its accounts are called, what people do there
        {"人民政府办公室", "%s发布", ""},
        {"公安局", "%s公安", "户籍预约 出入境预约"},
        {"卫生健康局", "健康%s", "预约挂号 接种预约"},
        {"教育局", "%s教育", "入学报名 成绩查询"},
        {"文化和旅游局", "%s文旅", "场馆预约"},
        {"交通运输局", "%s交通", "实时公交"},
        {"人力资源和社会保障局", "%s人社", "社保查询 招聘信息"},
        {"行政审批服务局", "%s政务服务", "办事预约 进度查询"},
        {"自然资源局", "%s自然资源", "不动产查询"},
        {"住房和城乡建设局", "%s住建", "公租房申请"},
        {"民政局", "%s民政", "婚姻登记预约"},
        {"应急管理局", "%s应急", ""},
        {"消防救援大队", "%s消防", ""},
        {"市场监督管理局", "%s市场监管", "投诉举报"},
        {"城市管理局", "%s城管", "停车查询"},
        {"司法局", "%s司法", "法律咨询"},
        {"农业农村局", "%s三农", ""},
        {"水利局", "%s水利", ""},
        {"生态环境局", "%s生态环境", ""},
        {"税务局", "%s税务", "办税预约"},
        {"人民检察院", "%s检察", ""},
        {"人民法院", "%s法院", "网上立案"},
        {"财政局", "%s财政", ""},
        {"发展和改革局", "%s发改", ""},
        {"审计局", "%s审计", ""},
        {"统计局", "%s统计", ""},
        {"林业局", "%s林业", ""},
        {"商务局", "%s商务", ""},
        {"科学技术局", "%s科技", ""},
        {"信访局", "%s信访", ""},
        {"医疗保障局", "%s医保", "医保查询"},
        {"退役军人事务局", "%s退役军人", ""},
        {"气象局", "%s天气", "预警订阅"},
        {"档案馆", "%s档案", ""},
        {"总工会", "%s工会", "会员服务"},
        {"妇女联合会", "%s女性", ""},
        {"红十字会", "%s红十字", ""},
        {"残疾人联合会", "%s残联", ""},
        {"组织部", "%s组工", ""},
        {"统一战线工作部", "%s统战", ""},
        {"纪律检查委员会", "清风%s", ""},
        {"政法委员会", "%s长安", ""},
    };

    private static final String[] SCHOOLS = {"第一中学", "第二中学", "第三中学", "实验小学", "第一小学", "第二小学", "中心幼儿园", "职业中专", "特殊教育学校"};
    private static final String[] HOSPITALS = {"人民医院", "中医医院", "妇幼保健院", "疾病预防控制中心", "中心血站"};
    private static final String[] COMPANIES = {"公交公司", "自来水公司", "城投公司", "文旅公司"};
    private static final String[] INSTITUTIONS = {
        "图书馆", "文化馆", "博物馆", "公共就业服务中心", "融媒体中心", "体育馆", "不动产登记中心", "住房公积金管理中心"
    };

    private Bodies() {}

    static List<Body> of(District district) {
        var bodies = new ArrayList<Body>();
        boolean isCity = district.key().equals("city");
        var place = isCity ? "示例" : district.name().substring(0, 2);
        var whole = isCity ? "示例市" : district.name();
        var tier = isCity ? "CITY" : "DISTRICT";
        for (int i = 0; i < OFFICES.length; i++) {
            var office = OFFICES[i];
            var category = i >= 38 ? "PARTY" : i >= 34 ? "MASS_ORGANISATION" : "GOVERNMENT";
            var name = category.equals("PARTY") ? "中共" + whole + "委" + office[0] : whole + office[0];
            bodies.add(new Body(
                    name,
                    office[1].formatted(place),
                    district.key(),
                    tier,
                    category,
                    services(office[2]),
                    "d" + i + "." + district.host()));
        }
        add(bodies, whole, HOSPITALS, district, tier, "HOSPITAL", "预约挂号 报告查询");
        add(bodies, whole, INSTITUTIONS, district, tier, "INSTITUTION", "");
        add(bodies, whole, COMPANIES, district, tier, "COMPANY", "");
        for (var street : district.streets()) {
            bodies.add(grassroots(
                    street.name() + (street.name().endsWith("街道") ? "办事处" : "人民政府"),
                    street.name() + "在线",
                    street.unit(),
                    "STREET",
                    "GOVERNMENT",
                    district));
        }
        add(bodies, whole, SCHOOLS, district, tier, "SCHOOL", "");
        for (var street : district.streets()) {
            for (var community : street.communities()) {
                bodies.add(grassroots(
                        street.name() + community + "社区居委会",
                        community + "社区之家",
                        street.unit(),
                        "COMMUNITY",
                        "GRASSROOTS",
                        district));
            }
        }
        IntStream.rangeClosed(4, isCity ? 90 : 75)
                .forEach(i -> bodies.add(new Body(
                        whole + "第" + i + "学校",
                        whole + "第" + i + "学校",
                        district.key(),
                        tier,
                        "SCHOOL",
                        List.of(),
                        "s" + i + "." + district.host())));
        return bodies;
    }

    private static void add(
            List<Body> bodies,
            String whole,
            String[] names,
            District district,
            String tier,
            String category,
            String services) {
        for (int i = 0; i < names.length; i++) {
            var host = category.substring(0, 2).toLowerCase(java.util.Locale.ROOT) + i + "." + district.host();
            bodies.add(new Body(
                    whole + names[i], whole + names[i], district.key(), tier, category, services(services), host));
        }
    }

    private static Body grassroots(
            String name, String brand, String unit, String tier, String category, District district) {
        return new Body(
                name,
                brand,
                unit,
                tier,
                category,
                List.of(),
                "g" + Math.floorMod(name.hashCode(), 9973) + "." + district.host());
    }

    private static List<String> services(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }
}
