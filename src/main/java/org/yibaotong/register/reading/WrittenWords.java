package org.yibaotong.register.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Tier;
import org.yibaotong.shared.Refusal;

/** The words ledgers use for what we know by one word each (说法). */
final class WrittenWords {

    /** The first that fits counts, so the narrower ones stand before the wider. */
    private record Meaning<T>(Pattern words, T meant) {

        static <T> Meaning<T> of(String words, T meant) {
            return new Meaning<>(Pattern.compile(words), meant);
        }
    }

    private static final List<Meaning<AccountState>> STATES = List.of(
            Meaning.of("已注销|注销完成|已关停|已关闭|已撤销|已下线", AccountState.DEREGISTERED),
            Meaning.of("注销申请中|正在注销|注销中|申请注销", AccountState.DEREGISTERING),
            Meaning.of("关停审批", AccountState.CLOSING_IN_APPROVAL),
            Meaning.of("拟关停|拟注销|待关停|待注销", AccountState.CLOSING_PROPOSED),
            Meaning.of("公告期|公告中", AccountState.NOTICE_PERIOD),
            Meaning.of("归档", AccountState.ARCHIVED),
            Meaning.of("整改", AccountState.RECTIFYING),
            Meaning.of("预警", AccountState.WARNED),
            Meaning.of("变更", AccountState.CHANGING),
            Meaning.of("冻结|被盗|封号", AccountState.FROZEN),
            Meaning.of("无法找回|找不回|密码丢失", AccountState.UNRECOVERABLE),
            Meaning.of("停更|停用|暂停|僵尸|休眠|脱管|长期不更新|无人管|异常", AccountState.UNATTENDED),
            Meaning.of("拟开设|筹备|拟开通", AccountState.PLANNED),
            Meaning.of("待审批|审批中", AccountState.AWAITING_APPROVAL),
            Meaning.of("[不未](?:再|予)?保留", AccountState.CLOSING_PROPOSED),
            Meaning.of("(?:[不非未]|没有?|无法)[能再太在]?(?:正常|在用|运行|使用|更新)|停止|不再", AccountState.UNATTENDED),
            Meaning.of("正常|在用|运行|使用中|已开通|保留|^是$|更新中|√", AccountState.NORMAL));

    private static final List<Meaning<Tier>> TIERS = List.of(
            Meaning.of("社区|村|居委", Tier.COMMUNITY),
            Meaning.of("街道|乡镇|镇街|街镇|乡|镇", Tier.STREET),
            Meaning.of("市直|市级|市本级|地市", Tier.CITY),
            Meaning.of("区|县", Tier.DISTRICT),
            Meaning.of("市", Tier.CITY));

    private static final List<Meaning<Category>> CATEGORIES = List.of(
            Meaning.of("学校|小学|中学|幼儿园|大学|学院|中专|职校|一中|二中|三中", Category.SCHOOL),
            Meaning.of("医院|卫生院|疾控|疾病预防|妇幼保健|血站|卫生服务中心|医疗机构", Category.HOSPITAL),
            Meaning.of("公司|集团|国企|国有企业|企业", Category.COMPANY),
            Meaning.of("社区|居委会|居民委员会|村委会|村民委员会|村$", Category.GRASSROOTS),
            Meaning.of("总工会|工会|共青团|团[市区县]委|妇联|妇女联合会|科协|文联|残联|残疾人联合会|红十字会|工商联|侨联|群团", Category.MASS_ORGANISATION),
            Meaning.of("党委|中共|宣传部|组织部|统战|政法委|纪委|纪律检查|党校|党工委", Category.PARTY),
            Meaning.of("图书馆|文化馆|博物馆|体育馆|档案馆|融媒体|服务中心|公积金|登记中心|事业|中心$|管理处|景区", Category.INSTITUTION),
            Meaning.of(".", Category.GOVERNMENT));

    private static final Pattern UNSURE = Pattern.compile("不[清详明]|未知|不知|待定|计划");
    private static final Pattern NO = Pattern.compile("^[否无×]|不|未|没|(?i)^no?$");
    private static final Pattern YES = Pattern.compile("是|支持|已|有|√|(?i)^y(?:es)?$");
    private static final Pattern WITHIN = Pattern.compile("^(?:在|纳入|属于)");
    private static final Pattern PORTAL = Pattern.compile("门户");
    private static final Pattern NO_PORTAL = Pattern.compile("[非不]是?(?:政府)?门户");
    private static final Pattern OTHER_SITE = Pattern.compile("部门|专题|专项|垂直|垂管|业务|单位|子站|其他|普通");
    private static final Pattern PROTECTION_LEVEL = Pattern.compile("([一二三四五1-5])\\s*级");
    private static final Pattern PUBLISHING = Pattern.compile("发布|宣传|资讯|信息公开");
    private static final Pattern SERVING = Pattern.compile("服务|办事|查询|预约");
    private static final Pattern ANSWERING = Pattern.compile("互动|交流|问政");
    private static final Pattern COMMUNITY = Pattern.compile("(?:社区|居委会|村委会|村)$");
    private static final Pattern STREET = Pattern.compile("(?:街道|街道办事处|镇|乡|镇人民政府|乡人民政府)$");
    private static final Pattern OF_THE_CITY = Pattern.compile(".*[市].*局|.*市.*(?:委|办|中心|会).*");
    private static final Pattern BELOW_THE_CITY = Pattern.compile("[区县]");

    private WrittenWords() {}

    static AccountState state(String written) {
        return written.isEmpty()
                ? AccountState.NORMAL
                : find(STATES, written).orElseThrow(() -> new Refusal("ledger.state.unknown", written));
    }

    static Tier tier(String written, String sponsor, Level unit) {
        return find(TIERS, written).orElseGet(() -> tier(sponsor, unit));
    }

    static Category category(String written, String sponsor) {
        return find(CATEGORIES, written.isEmpty() ? sponsor : written).orElse(Category.GOVERNMENT);
    }

    static Purpose purpose(String written, boolean hasServices) {
        boolean publishes = PUBLISHING.matcher(written).find();
        boolean serves = SERVING.matcher(written).find();
        if (publishes || serves) {
            return publishes && serves ? Purpose.MIXED : serves ? Purpose.SERVICE : Purpose.PUBLISHING;
        }
        return ANSWERING.matcher(written).find()
                ? Purpose.INTERACTION
                : hasServices ? Purpose.MIXED : Purpose.PUBLISHING;
    }

    private static Tier tier(String sponsor, Level unit) {
        if (COMMUNITY.matcher(sponsor).find()) {
            return Tier.COMMUNITY;
        }
        if (STREET.matcher(sponsor).find()) {
            return Tier.STREET;
        }
        return switch (unit) {
            case COMMUNITY -> Tier.COMMUNITY;
            case STREET -> Tier.STREET;
            case CITY -> Tier.CITY;
            case DISTRICT -> Tier.DISTRICT;
            case DEPARTMENT, CENTRE ->
                OF_THE_CITY.matcher(sponsor).matches()
                                && !BELOW_THE_CITY.matcher(sponsor).find()
                        ? Tier.CITY
                        : Tier.DISTRICT;
        };
    }

    /** Null where nobody says so. */
    static @Nullable Boolean yesOrNo(String written) {
        if (UNSURE.matcher(written).find()) {
            return null;
        }
        return NO.matcher(written).find() ? Boolean.FALSE : YES.matcher(written).find() ? Boolean.TRUE : null;
    }

    /** 政务范围: null where nobody says so. */
    static @Nullable Boolean inScope(String written) {
        return WITHIN.matcher(written).find() ? Boolean.TRUE : yesOrNo(written);
    }

    /** 是, 门户网站, or what it is instead: 部门网站, 专题网站. Null where nobody says so, and where it says both. */
    static @Nullable Boolean portal(String written) {
        if (NO_PORTAL.matcher(written).find()) {
            return Boolean.FALSE;
        }
        boolean isPortal = PORTAL.matcher(written).find();
        boolean isOther = OTHER_SITE.matcher(written).find();
        return !isPortal && !isOther ? yesOrNo(written) : isPortal && isOther ? null : Boolean.valueOf(isPortal);
    }

    /** 三级, 第三级, 3级, 等保三级（S3A3）. Null where it is said otherwise, as by “未定级”. */
    static @Nullable Integer protectionLevel(String written) {
        var found = PROTECTION_LEVEL.matcher(written);
        return found.find() ? "一二三四五12345".indexOf(found.group(1)) % 5 + 1 : null;
    }

    private static <T> Optional<T> find(List<Meaning<T>> meanings, String written) {
        return written.isEmpty()
                ? Optional.empty()
                : meanings.stream()
                        .filter(meaning -> meaning.words().matcher(written).find())
                        .map(Meaning::meant)
                        .findFirst();
    }
}
