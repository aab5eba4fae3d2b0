package org.yibaotong.register.national;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of the national file can hold (栏目内容), under the word it is chosen by. */
enum NationalField {
    NAME("名称"),
    CALLED("称呼"),
    PLATFORM("平台"),
    HANDLE("账号ID"),
    LINK("链接"),
    INTRO("简介"),
    SPONSOR("主办单位"),
    CREDIT_CODE("统一社会信用代码"),
    SUPERVISOR("主管单位"),
    UNIT("归口单位"),
    OPERATING_UNIT("承办单位"),
    CONTRACTOR("外包单位"),
    CONTRACT_UNTIL("合同到期"),
    VERIFIED_AS("认证主体"),
    VERIFIED_UNTIL("认证到期"),
    TIER("层级"),
    CATEGORY("单位类别"),
    PURPOSE("功能"),
    SERVICES("服务事项"),
    INTERACTION("互动方式"),
    LEADER("分管领导"),
    HEAD("负责人"),
    ADMINISTRATOR("管理员"),
    OPERATOR("运营者"),
    HOLDER("注册手机或邮箱保管人"),
    LEADER_TELEPHONE("分管领导电话"),
    HEAD_TELEPHONE("负责人电话"),
    ADMINISTRATOR_TELEPHONE("管理员电话"),
    OPERATOR_TELEPHONE("运营者电话"),
    OPENED_ON("开办日期"),
    APPROVAL("批准文号"),
    FILING_NUMBER("备案号"),
    FILED_ON("备案日期"),
    STATE("状态"),
    SINCE("状态日期"),
    CLOSED_ON("停更日期"),
    FOLLOWERS("粉丝"),
    POSTS("上月发文"),
    READS("上月阅读"),
    POSTED_ON("最后更新"),
    INTERACTED_ON("最后人工互动"),
    SECOND_REASON("同平台另有账号的理由"),
    CLOSING_REASON("关停原因"),
    WHERE_TO("去向"),
    WHERE_TO_LINK("去向链接"),
    SUCCESSOR("并入账号"),
    ENDED_ON("注销日期");

    private static final Set<NationalField> TELEPHONES =
            EnumSet.of(LEADER_TELEPHONE, HEAD_TELEPHONE, ADMINISTRATOR_TELEPHONE, OPERATOR_TELEPHONE);

    private final String word;

    NationalField(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Only who keeps the ledger of an account reads them, and that they did is kept. */
    boolean isTelephone() {
        return TELEPHONES.contains(this);
    }

    static List<String> words() {
        return Stream.of(values()).map(NationalField::word).toList();
    }

    static Optional<NationalField> named(String word) {
        return Stream.of(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
