package org.yibaotong.register.columns;

import java.util.List;
import java.util.Set;
import org.yibaotong.sheets.Column;

/** Every column of a ledger, by our own heading and by those others use. */
public final class LedgerColumns {

    public static final Column NAME = Column.required(
            "账号名称",
            "名称",
            "新媒体名称",
            "政务新媒体名称",
            "新媒体账号名称",
            "账号全称",
            "网站名称",
            "公众号名称",
            "网站或账号名称",
            "账号（网站）名称",
            "名称全称",
            "微博名称",
            "政务新媒体账号名称",
            "平台账号名称");
    public static final Column PLATFORM =
            Column.optional("平台", "平台类型", "新媒体类型", "账号类型", "类型", "渠道", "所属平台", "平台名称", "媒体类型", "开设平台", "账号类别");
    public static final Column HANDLE = Column.optional(
            "账号ID", "账号", "ID", "微信号", "原始ID", "微信号或原始ID", "平台账号", "UID", "域名", "账号标识", "网站域名", "英文域名", "AppID");
    public static final Column LINK = Column.optional(
            "链接", "网址", "主页", "主页链接", "URL", "首页网址", "地址", "账号链接", "网站地址", "首页链接", "主页地址", "访问地址", "链接地址", "网站首页网址");
    public static final Column SPONSOR = Column.optional(
            "主办单位", "开办单位", "主办单位名称", "单位名称", "单位", "所属单位", "责任单位", "主办部门", "开设单位", "主办单位全称", "部门名称", "填报单位");
    public static final Column CREDIT_CODE =
            Column.optional("统一社会信用代码", "社会信用代码", "信用代码", "主办单位统一社会信用代码", "单位统一社会信用代码", "主办单位信用代码");
    public static final Column SUPERVISOR = Column.optional("主管单位", "上级主管单位", "主管部门", "主管单位名称");
    public static final Column UNIT = Column.optional("归口单位", "归口", "所在区县", "所属区县", "区县", "所属地区", "属地");
    public static final Column OPERATING_UNIT =
            Column.optional("承办单位", "运维单位", "承办", "运营单位", "承办（运维）单位", "维护单位", "运维科室");
    public static final Column CONTRACTOR = Column.optional("外包单位", "第三方公司", "代运营单位", "外包公司", "委托运营单位");
    public static final Column CONTRACT_UNTIL = Column.optional("外包到期", "合同到期", "合同期限", "外包合同到期日");
    public static final Column VERIFIED_AS = Column.optional("认证主体", "认证单位", "账号主体", "主体");
    public static final Column VERIFIED_UNTIL = Column.optional("认证到期", "认证有效期", "年审到期", "认证到期日");
    public static final Column TIER = Column.optional("层级", "级别", "单位层级", "行政层级");
    public static final Column CATEGORY = Column.optional("单位类别", "单位性质", "单位类型", "机构类别");
    public static final Column IN_SCOPE = Column.optional("政务范围", "是否纳入政务范围");

    /** No website is new media, and one may be within scope all the same. */
    public static final Column NEW_MEDIA = Column.optional("是否政务新媒体", "是否属于政务新媒体");

    public static final Column PURPOSE = Column.optional("功能", "功能类型", "账号功能", "用途", "功能定位", "主要功能");
    public static final Column INTERACTION = Column.optional("互动方式", "互动功能", "互动渠道");
    public static final Column SERVICES = Column.optional("服务事项", "服务功能", "办事服务", "服务入口", "提供服务");
    public static final Column STATE = Column.optional("状态", "运行状态", "当前状态", "使用状态", "账号状态", "是否正常");
    public static final Column LEADER = Column.optional("分管领导", "分管负责人", "分管领导姓名");
    public static final Column HEAD = Column.optional("负责人", "责任人", "负责人姓名", "科室负责人", "主要负责人");
    public static final Column HEAD_TELEPHONE = Column.optional("负责人电话", "责任人电话", "负责人手机", "负责人联系方式", "责任人联系电话");
    public static final Column ADMINISTRATOR =
            Column.optional("管理员", "联系人", "管理员姓名", "运维人员", "联系人姓名", "账号管理员", "小编", "经办人", "维护人员");
    public static final Column ADMINISTRATOR_TELEPHONE =
            Column.optional("管理员电话", "联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "管理员手机", "联系人电话", "办公电话");
    public static final Column OPERATOR = Column.optional("运营者", "运营人员", "运营人", "信息发布员", "发布人员", "运营者姓名");
    public static final Column OPERATOR_TELEPHONE = Column.optional("运营者电话", "运营人员电话", "运营者手机", "运营者联系方式");
    public static final Column HOLDER =
            Column.optional("注册手机或邮箱保管人", "注册手机保管人", "注册手机号持有人", "登记手机号持有人", "注册人", "账号注册人", "邮箱保管人");
    public static final Column HOLDER_TELEPHONE =
            Column.optional("注册手机号或邮箱", "注册手机号", "注册手机", "登记手机号", "注册邮箱", "登记邮箱", "绑定手机号", "绑定手机", "绑定邮箱");
    public static final Column OPENED_ON =
            Column.optional("开办日期", "开通时间", "开设时间", "注册时间", "上线时间", "开办时间", "开通日期", "创建时间", "开设日期", "注册日期", "开通年月");
    public static final Column APPROVAL = Column.optional("批准文号", "批复文号", "审批文号");
    public static final Column FILING_NUMBER = Column.optional("备案号", "备案编号", "新媒体备案号");
    public static final Column SITE_CODE = Column.optional("网站标识码", "标识码", "政府网站标识码");
    public static final Column ICP = Column.optional("ICP备案号", "ICP备案", "ICP备案编号", "ICP");
    public static final Column PUBLIC_SECURITY = Column.optional("公安备案号", "公安备案", "公安机关备案号", "公安联网备案号");
    public static final Column PORTAL = Column.optional(
            "门户网站", "是否门户网站", "是否为门户网站", "是不是门户网站", "是否政府门户网站", "是否为政府门户网站", "是否门户", "网站类别", "网站类型", "网站性质");
    public static final Column CHINESE_DOMAIN = Column.optional("中文域名", "网站中文域名");
    public static final Column IPV6 = Column.optional("IPv6", "是否支持IPv6", "IPv6支持", "支持IPv6", "IPv6改造");
    public static final Column PROTECTION_LEVEL = Column.optional("等保级别", "等级保护级别", "等保等级", "等保定级", "安全保护等级", "网络安全等级");
    public static final Column PROTECTION_NUMBER = Column.optional("等保备案号", "等级保护备案号", "等保备案证明编号", "等保备案编号");
    public static final Column HOSTING = Column.optional("主机位置", "服务器位置", "部署位置", "托管位置", "服务器所在地", "部署环境");

    /**
     * Each as in the form: 通知公告 https://… 30天; one in a line of the cell, or with ； between them. A name with ； in it or a number at its end
     * stands in 「」.
     */
    public static final Column SITE_COLUMNS = Column.optional(
            "栏目", "网站栏目", "栏目及更新要求", "栏目和更新要求", "栏目更新要求", "栏目设置", "网站栏目设置", "主要栏目", "网站主要栏目", "开设栏目", "栏目清单", "栏目列表",
            "栏目情况");

    public static final Column POSTED_ON =
            Column.optional("最后更新", "最近更新", "最后更新时间", "最近更新时间", "最近一次更新日期", "最后更新日期", "最后发文时间", "最近发文日期");
    public static final Column FOLLOWERS = Column.optional("粉丝", "粉丝数", "粉丝量", "关注数", "粉丝人数", "用户数", "关注人数", "订阅数");
    public static final Column POSTS = Column.optional("上月发文", "月发文数", "发文数", "月更新量", "上月发文数", "月均发文", "月发布量");
    public static final Column READS = Column.optional("上月阅读", "月阅读量", "阅读量", "上月阅读量", "月总阅读量", "阅读数");
    public static final Column MESSAGES = Column.optional("上月留言", "月留言数", "留言数", "留言量");
    public static final Column ORIGINALS = Column.optional("上月原创", "月原创数", "原创数", "上月原创数", "原创篇数");
    public static final Column MEAN_READS = Column.optional("篇均阅读", "平均阅读", "平均阅读量", "篇均阅读量", "平均阅读数", "平均阅读人数");
    public static final Column MEDIAN_READS = Column.optional("中位阅读", "阅读中位数", "中位阅读量");
    public static final Column REPLIES = Column.optional("上月答复", "答复数", "月答复数", "回复数", "留言答复数", "已答复留言");
    public static final Column REPLY_HOURS = Column.optional("平均答复时长", "平均答复小时", "平均回复时长", "答复时长");
    public static final Column INTERACTED_ON = Column.optional("最后人工互动", "最近人工互动", "最后互动时间", "最近一次互动", "最后答复时间");
    public static final Column WHERE_TO = Column.optional("去向", "关停后去向", "功能去向", "迁移去向", "合并去向");
    public static final Column SECOND_REASON = Column.optional("同平台另有账号的理由", "重复开设理由");
    public static final Column INTRO = Column.optional("简介", "账号简介", "功能介绍");

    public static final List<Column> ALL = List.of(
            NAME,
            PLATFORM,
            HANDLE,
            LINK,
            SPONSOR,
            CREDIT_CODE,
            SUPERVISOR,
            UNIT,
            OPERATING_UNIT,
            CONTRACTOR,
            CONTRACT_UNTIL,
            VERIFIED_AS,
            VERIFIED_UNTIL,
            TIER,
            CATEGORY,
            IN_SCOPE,
            NEW_MEDIA,
            PURPOSE,
            INTERACTION,
            SERVICES,
            STATE,
            LEADER,
            HEAD,
            HEAD_TELEPHONE,
            ADMINISTRATOR,
            ADMINISTRATOR_TELEPHONE,
            OPERATOR,
            OPERATOR_TELEPHONE,
            HOLDER,
            HOLDER_TELEPHONE,
            OPENED_ON,
            APPROVAL,
            FILING_NUMBER,
            SITE_CODE,
            ICP,
            PUBLIC_SECURITY,
            PORTAL,
            CHINESE_DOMAIN,
            IPV6,
            PROTECTION_LEVEL,
            PROTECTION_NUMBER,
            HOSTING,
            SITE_COLUMNS,
            POSTED_ON,
            FOLLOWERS,
            POSTS,
            READS,
            MESSAGES,
            ORIGINALS,
            MEAN_READS,
            MEDIAN_READS,
            REPLIES,
            REPLY_HOURS,
            INTERACTED_ON,
            WHERE_TO,
            SECOND_REASON,
            INTRO);

    /** Those that name people: a list of accounts goes from hand to hand without them. */
    public static final Set<Column> PEOPLE = Set.of(
            LEADER,
            HEAD,
            HEAD_TELEPHONE,
            ADMINISTRATOR,
            ADMINISTRATOR_TELEPHONE,
            OPERATOR,
            OPERATOR_TELEPHONE,
            HOLDER,
            HOLDER_TELEPHONE);

    private LedgerColumns() {}
}
