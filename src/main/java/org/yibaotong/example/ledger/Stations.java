package org.yibaotong.example.ledger;

/** What departments have below them and streets beside them: squads, stations, development zones, offices (派出机构、内设机构). */
final class Stations {

    static final Kind OF_POLICE = Kind.within("g", "GOVERNMENT", """
            {traffic}|{place}交警
            {police}出入境管理{team}|{place}出入境
            {police}特警{team}|{place}特警
            {police}刑事侦查{team}|{place}刑警
            {police}治安管理{team}|{place}治安
            {police}禁毒{team}|{place}禁毒
            {police}网络安全保卫{team}|{place}网警
            """).small();

    static final Kind OF_THE_CITY_S_POLICE =
            Kind.within("gc", "GOVERNMENT", """
            {traffic}车辆管理所|示例车管所|换证预约 年检预约
            {traffic}第一大队|示例交警一大队
            {traffic}第二大队|示例交警二大队
            {traffic}第三大队|示例交警三大队
            {traffic}第四大队|示例交警四大队
            {traffic}第五大队|示例交警五大队
            {traffic}高速公路大队|示例高速交警
            {police}公共交通分局|示例公交公安
            {police}水上分局|示例水警
            {police}森林分局|示例森林公安
            """).small();

    static final Kind OF_THE_CITY = Kind.within("zc", "INSTITUTION", """
            示例市城市管理综合行政执法支队第一大队|示例城管执法一大队
            示例市城市管理综合行政执法支队第二大队|示例城管执法二大队
            示例市城市管理综合行政执法支队第三大队|示例城管执法三大队
            示例市城市管理综合行政执法支队渣土大队|示例渣土执法
            示例市交通运输综合行政执法支队第一大队|示例交通执法一大队
            示例市交通运输综合行政执法支队第二大队|示例交通执法二大队
            示例市交通运输综合行政执法支队港航大队|示例港航执法
            示例市人才服务中心|示例人才
            示例市公共资源交易中心|示例公共资源交易
            示例市大数据中心|示例大数据
            示例市轨道交通事务中心|示例轨道交通
            示例市港航事务中心|示例港航
            示例市河道事务中心|示例河道
            示例市供水节水服务中心|示例节水
            示例市排水事务中心|示例排水
            示例市停车管理服务中心|示例停车
            示例市城市照明服务中心|示例路灯
            """).small();

    static final Kind OF_TAXES = Kind.within("t", "GOVERNMENT", """
            {tax}第一税务分局|{place}办税厅
            """).small();

    static final Kind OF_A_ZONE = Kind.within("k", "GOVERNMENT", """
            {zone}管理委员会|示例{name}
            {zone}管理委员会经济发展局|{name}经济发展
            {zone}管理委员会投资促进局|投资{name}
            {zone}管理委员会建设管理局|{name}建设
            {zone}管理委员会社会事务局|{name}民生
            {zone}管理委员会应急管理局|{name}应急
            {zone}管理委员会行政审批局|{name}政务服务
            {zone}管理委员会综合行政执法大队|{name}综合执法
            示例市公安局{name}分局|{name}公安
            示例市市场监督管理局{name}分局|{name}市场监管
            国家税务总局{zone}税务局|{name}税务
            """).small();

    /** Of departments in a street: where they stand is a street, whose they are is the district. */
    static final Kind IN_A_STREET = Kind.within("s", "GOVERNMENT", """
            {police}{name}派出所|平安{name}
            {whole}司法局{name}司法所|{name}司法所
            {whole}市场监督管理局{name}市场监督管理所|{name}市场监管所
            {tax}{name}税务分局|{name}税务分局
            {land}{name}自然资源所|{name}自然资源所
            {traffic}{name}中队|{name}交警中队
            {whole}消防救援大队{name}消防救援站|{name}消防救援站
            """).small();

    static final Kind STREET_OFFICES = Kind.within("l", "GOVERNMENT", """
            {street}{government}|{street}在线
            """);

    static final Kind OF_A_STREET = Kind.within("m", "GOVERNMENT", """
            {street}综合行政执法队|{street}综合执法
            {street}财政所|{street}财政所
            {street}应急管理办公室|{street}应急
            {street}规划建设办公室|{street}规划建设
            """).small();

    static final Kind CENTRES_OF_A_STREET = Kind.within("n", "INSTITUTION", """
            {street}便民服务中心|{street}便民服务
            {street}退役军人服务站|{street}退役军人
            {street}社会保障服务站|{street}社保
            """).small();

    /**
     * Residents' committees are no administrative organs. Their accounts stay within scope nevertheless, because streets have them opened for work
     * of their own and answer for them: what a community posts is what Changsha counted, inspected and closed as the street's.
     */
    static final Kind COMMITTEES = Kind.within("b", "GRASSROOTS", """
            {street}{community}社区居委会|{community}社区之家
            """).small();

    private Stations() {}
}
