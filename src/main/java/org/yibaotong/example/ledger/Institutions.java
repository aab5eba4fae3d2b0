package org.yibaotong.example.ledger;

/** The institutions, schools and firms of a city and of each district (事业单位、学校、企业). */
final class Institutions {

    /** With administrative functions, so that the rules are about them (承担行政职能). */
    static final Kind ADMINISTERING = Kind.within("i", "INSTITUTION", """
            {whole}政务服务中心|{place}办事大厅
            {whole}不动产登记中心|{place}不动产登记
            {fund}|{place}公积金
            {whole}公共就业服务中心|{place}就业
            {whole}社会保险服务中心|{place}社保
            {whole}医疗保障服务中心|{place}医保服务
            {whole}档案馆|{place}档案
            {whole}退役军人服务中心|{place}老兵之家
            {whole}机关事务服务中心|{place}机关服务
            {whole}城市运行管理中心|{place}城市运行
            {whole}社会救助服务中心|{place}救助
            {whole}婚姻登记中心|{place}婚姻登记
            {whole}公路事务中心|{place}公路
            {whole}道路运输服务中心|{place}运管
            {whole}水旱灾害防御中心|{place}防汛
            {whole}动物疫病预防控制中心|{place}动物防疫
            {whole}环境卫生服务中心|{place}环卫
            {whole}园林绿化服务中心|{place}园林绿化
            {whole}市政设施服务中心|{place}市政
            {whole}房屋征收服务中心|{place}征收
            {whole}住房保障服务中心|{place}住房保障
            {whole}建设工程质量安全监督站|{place}质安监督
            {whole}土地储备中心|{place}土地储备
            {whole}法律援助中心|{place}法律援助
            {whole}防震减灾中心|{place}防震减灾
            """);

    static final Kind ENFORCING = Kind.within("z", "INSTITUTION", """
            {whole}市场监督管理综合行政执法{team}|{place}市监执法
            {whole}交通运输综合行政执法{team}|{place}交通执法
            {whole}文化市场综合行政执法{team}|{place}文化执法
            {whole}农业综合行政执法{team}|{place}农业执法
            {environment}综合行政执法{team}|{place}环境执法
            {whole}应急管理综合行政执法{team}|{place}应急执法
            {whole}卫生健康综合行政执法{team}|{place}卫监
            {whole}城市管理综合行政执法{team}|{place}城管执法
            {whole}住房和城乡建设综合行政执法{team}|{place}住建执法
            {land}综合行政执法{team}|{place}国土执法
            {whole}劳动保障监察{team}|{place}劳动监察
            {whole}水政监察{team}|{place}水政监察
            """).small();

    /** They inform and entertain, and administer nothing. */
    static final Kind CULTURAL = Kind.outside("w", "INSTITUTION", """
            {whole}图书馆
            {whole}文化馆
            {whole}博物馆
            {whole}体育馆
            {whole}融媒体中心
            """);

    static final Kind HOSPITALS = Kind.outside("h", "HOSPITAL", """
            {whole}人民医院||预约挂号 报告查询
            {whole}中医医院||预约挂号 报告查询
            {whole}妇幼保健院||预约挂号 报告查询
            {whole}口腔医院||预约挂号
            {whole}疾病预防控制中心|{place}疾控|接种查询
            """);

    static final Kind COMPANIES = Kind.outside("e", "COMPANY", """
            {place}公共交通有限公司|{place}公交
            {place}自来水有限公司|{place}供水
            {place}城市建设投资集团有限公司|{place}城投
            {place}文化旅游发展有限公司|{place}文旅集团
            """);

    static final Kind SCHOOLS = Kind.outside("x", "SCHOOL", """
            {whole}第一中学
            {whole}第二中学
            {whole}第三中学
            {whole}实验小学
            {whole}第一小学
            {whole}第二小学
            {whole}中心幼儿园
            {whole}职业中专
            {whole}特殊教育学校
            """).small();

    private Institutions() {}
}
