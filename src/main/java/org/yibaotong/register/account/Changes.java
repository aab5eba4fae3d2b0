package org.yibaotong.register.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Words;

/** Says in words what differs between what the ledger says and what it is to say (变更内容). */
@Component
public class Changes {

    private final Platforms platforms;
    private final Units units;
    private final Words words;

    Changes(Platforms platforms, Units units, Words words) {
        this.platforms = platforms;
        this.units = units;
        this.words = words;
    }

    /** Empty where nothing differs. */
    public String between(Details before, Details after) {
        return between(before, after, this::label);
    }

    /** The same for many accounts, so that their units are not asked for one by one. */
    public String between(Details before, Details after, KnownUnits known) {
        return between(before, after, unit -> known.find(unit).map(known::label).orElseGet(() -> label(unit)));
    }

    private String between(Details before, Details after, Function<UnitId, String> label) {
        if (before.equals(after)) {
            return "";
        }
        var was = inFull(before, label);
        var is = inFull(after, label);
        return is.entrySet().stream()
                .filter(field -> !field.getValue().equals(was.get(field.getKey())))
                .map(field -> field.getKey() + "“" + was.get(field.getKey()) + "”改为“" + field.getValue() + "”")
                .collect(Collectors.joining("；"));
    }

    /** With all that is said of a service and a column, or who changes only a link or a day would seem to change nothing. */
    private Map<String, String> inFull(Details details, Function<UnitId, String> label) {
        var fields = inWords(details, label);
        fields.put("服务事项", list(details.services(), Service::said));
        fields.put("栏目", list(details.columns(), SiteColumn::said));
        return fields;
    }

    /** Every field under the name people know it by. */
    public Map<String, String> inWords(Details details) {
        return inWords(details, this::label);
    }

    private Map<String, String> inWords(Details details, Function<UnitId, String> label) {
        var identity = details.identity();
        var owners = details.owners();
        var papers = details.papers();
        var fields = new LinkedHashMap<String, String>();
        fields.put("名称", identity.name());
        fields.put("平台", platforms.get(identity.platform()).name());
        fields.put("账号ID", identity.handle());
        fields.put("链接", identity.link());
        fields.put("简介", identity.intro());
        fields.put("同平台另有账号的理由", identity.secondReason());
        fields.put("主管单位", owners.supervisingUnit() == null ? "" : label.apply(owners.supervisingUnit()));
        fields.put("主办单位", owners.sponsor());
        fields.put("统一社会信用代码", owners.creditCode());
        fields.put("归口单位", label.apply(owners.sponsoringUnit()));
        fields.put("承办单位", owners.operatingUnit());
        fields.put("外包单位", owners.contractor());
        fields.put("外包到期", day(owners.contractUntil()));
        fields.put("认证主体", owners.verifiedAs());
        fields.put("认证到期", day(owners.verifiedUntil()));
        fields.put("层级", words.of(owners.tier()));
        fields.put("单位类别", words.of(owners.category()));
        fields.put("政务范围", scope(owners.inScope()));
        fields.put("功能", words.of(details.purpose()));
        fields.put("互动方式", details.interaction());
        fields.put("开办日期", day(papers.openedOn()));
        fields.put("批准文号", papers.approval());
        fields.put("备案号", papers.filingNumber());
        fields.put("网站标识码", papers.siteCode());
        fields.put("ICP备案号", papers.icp());
        fields.put("公安备案号", papers.publicSecurity());
        site(details.site(), fields);
        fields.put("服务事项", list(details.services(), Service::name));
        fields.put("栏目", list(details.columns(), SiteColumn::name));
        return fields;
    }

    private static String scope(@Nullable Boolean within) {
        return within == null ? "待定" : within ? "在" : "不在";
    }

    private static void site(Site site, Map<String, String> fields) {
        fields.put("门户网站", Site.portal(site.portal()));
        fields.put("中文域名", site.chineseDomain());
        fields.put("IPv6", site.ipv6() == null ? "" : site.ipv6() ? "支持" : "不支持");
        fields.put("等保级别", Site.level(site.protectionLevel()));
        fields.put("等保备案号", site.protectionNumber());
        fields.put("主机位置", site.hosting());
    }

    /** Two units of one name are told apart, or an account that goes from one to the other would seem to stay. */
    private String label(UnitId unit) {
        return units.written(unit.toString());
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static <T> String list(List<T> all, Function<T, String> said) {
        return all.stream().map(said).collect(Collectors.joining("、"));
    }
}
