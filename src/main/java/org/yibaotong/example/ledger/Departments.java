package org.yibaotong.example.ledger;

/** The departments of a city and of each district, the more public ones first (部门). */
final class Departments {

    static final Kind OF_GOVERNMENT = Kind.within("d", "GOVERNMENT", """
            {whole}人民政府办公室|{place}发布|办事入口 网上问政
            {police}|{place}公安|户籍预约 出入境预约
            {whole}卫生健康{bureau}|健康{place}|预约挂号 接种预约
            {whole}教育局|{place}教育|入学报名 成绩查询
            {whole}文化和旅游局|{place}文旅|场馆预约
            {whole}交通运输局|{place}交通|实时公交
            {whole}人力资源和社会保障局|{place}人社|社保查询 招聘信息
            {whole}行政审批服务局|{place}政务服务|办事预约 进度查询
            {land}|{place}自然资源|不动产查询
            {whole}住房和城乡建设局|{place}住建|公租房申请
            {whole}民政局|{place}民政|婚姻登记预约
            {whole}应急管理局|{place}应急
            {whole}消防救援{team}|{place}消防
            {whole}市场监督管理局|{place}市场监管|投诉举报
            {whole}城市管理局|{place}城管|停车查询
            {whole}司法局|{place}司法|法律咨询
            {whole}农业农村局|{place}三农
            {whole}水利局|{place}水利
            {environment}|{place}生态环境
            {tax}|{place}税务|办税预约
            {whole}财政局|{place}财政
            {whole}发展和改革{bureau}|{place}发改
            {whole}审计局|{place}审计
            {whole}统计局|{place}统计
            {whole}林业局|{place}林业
            {whole}商务局|{place}商务
            {whole}科学技术局|{place}科技
            {whole}信访局|{place}信访
            {whole}医疗保障局|{place}医保|医保查询
            {whole}退役军人事务局|{place}退役军人
            {whole}气象局|{place}天气|预警订阅
            {whole}数据局|数字{place}
            """);

    static final Kind OF_THE_CITY_ALONE = Kind.within("c", "GOVERNMENT", """
            示例市工业和信息化局|示例工信
            示例市人民政府国有资产监督管理委员会|示例国资
            示例市体育局|示例体育
            示例市人民政府外事办公室|示例外事
            示例市国防动员办公室|示例国动
            示例市机关事务管理局|示例机关事务
            示例市人民政府金融工作办公室|示例金融
            示例市粮食和物资储备局|示例粮储
            示例市投资促进局|投资示例
            示例市园林管理局|示例园林
            示例市邮政管理局|示例邮政管理
            国家统计局示例调查队|示例调查
            """);

    /** They judge and prosecute, and are no administrative organs (行政机关). */
    static final Kind COURTS = Kind.outside("j", "GOVERNMENT", """
            {whole}人民检察院|{place}检察
            {court}|{place}法院|网上立案
            """);

    static final Kind MASS_ORGANISATIONS = Kind.outside("q", "MASS_ORGANISATION", """
            {whole}总工会|{place}工会|会员服务
            {whole}妇女联合会|{place}女性
            {whole}红十字会|{place}红十字
            {whole}残疾人联合会|{place}残联
            """);

    static final Kind OF_THE_PARTY = Kind.outside("p", "PARTY", """
            中共{whole}委组织部|{place}组工
            中共{whole}委统战部|{place}统战
            中共{whole}纪律检查委员会|清风{place}
            中共{whole}委政法委员会|{place}长安
            """);

    private Departments() {}
}
