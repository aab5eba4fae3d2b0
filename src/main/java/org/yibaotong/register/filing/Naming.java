package org.yibaotong.register.filing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.text.PlainText;

/**
 * What to think about before an account is filed (提示): its name, its verification, whether it is needed at all. Nothing here refuses; what
 * is refused is a name without end, an account that is known, and a second one on a platform without a reason.
 */
@Component
public class Naming {

    private static final String RULES = "国办发〔2018〕123号";
    private static final String CUSTOM = "本系统的提醒，不是规定";

    /** No rule says what is short; beyond this most platforms cut it. */
    private static final int SHORT = 12;

    /** The longer before those it begins with. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "街道办事处|居民委员会|村民委员会|人民政府|街道办|办事处|居委会|村委会|委员会" + "|发布|在线|政务|政府|办事|街道|社区|公众|服务|平台|官方|新闻|融媒|之声|微信|委员|管理");

    private static final String[] LIVING = Arrays.stream(AccountState.values())
            .filter(state -> !state.isOver())
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Platforms platforms;
    private final Units units;

    Naming(JdbcClient jdbc, Platforms platforms, Units units) {
        this.jdbc = jdbc;
        this.platforms = platforms;
        this.units = units;
    }

    /** @param source who says so */
    public record Hint(String text, String source) {}

    private record Other(String name, String platform, String sponsor) {}

    public List<Hint> of(Details details, FilingKind kind, @Nullable AccountId itself) {
        var hints = new ArrayList<Hint>();
        var name = details.identity().name();
        if (kind == FilingKind.OPENING) {
            needed(details).ifPresent(hints::add);
        }
        if (PlainText.length(name) > SHORT) {
            hints.add(new Hint("名称有" + PlainText.length(name) + "个字。名称要简短，好记好找。", RULES));
        }
        if (!tellsWhose(name, details)) {
            hints.add(new Hint("名称里看不出是哪个单位、做什么的。名称要和主办单位的职责对得上。", RULES));
        }
        elsewhere(details, itself).ifPresent(hints::add);
        namesake(details, itself).ifPresent(hints::add);
        verified(details).ifPresent(hints::add);
        if (!details.identity().secondReason().isEmpty()) {
            hints.add(new Hint("同一平台上这个单位已经另有账号，理由是：" + details.identity().secondReason(), RULES));
        }
        return List.copyOf(hints);
    }

    private static Optional<Hint> needed(Details details) {
        var tier = details.owners().tier();
        return tier == Tier.STREET || tier == Tier.COMMUNITY
                ? Optional.of(new Hint("有的地方规定街镇、村社区原则上不开账号，信息由县级融媒体中心来发。请先核对本地的规定。", "长沙市2019年通知；粤办函〔2019〕90号"))
                : Optional.empty();
    }

    /** Two neighbouring characters of the name stand in the sponsor's, the unit's or its line's, and not both in words that everybody has. */
    private boolean tellsWhose(String name, Details details) {
        var unit = units.get(details.owners().sponsoringUnit());
        var whose = details.owners().sponsor() + " " + unit.name() + " " + unit.shortName() + " "
                + Optional.ofNullable(unit.line()).orElse("");
        var common = common(name);
        return IntStream.range(0, Math.max(0, name.length() - 1))
                .filter(at -> !common.get(at) || !common.get(at + 1))
                .mapToObj(at -> name.substring(at, at + 2))
                .anyMatch(whose::contains);
    }

    /** Which of its characters stand in words that everybody has. */
    private static BitSet common(String name) {
        var common = new BitSet();
        EVERYWHERE.matcher(name).results().forEach(word -> common.set(word.start(), word.end()));
        return common;
    }

    /** The rule is about new media (政务新媒体): a website has a name of its own. */
    private Optional<Hint> elsewhere(Details details, @Nullable AccountId itself) {
        if (details.identity().platform().equals(Platforms.WEBSITE)) {
            return Optional.empty();
        }
        return other("sponsor = :sponsor and platform not in (:platform, 'website') and name <> :name", details, itself)
                .map(other -> new Hint(
                        "这个单位在"
                                + platforms
                                        .find(other.platform())
                                        .map(Platform::name)
                                        .orElse("别的平台") + "上叫“" + other.name() + "”。各平台的名称要一致。",
                        RULES));
    }

    private Optional<Hint> namesake(Details details, @Nullable AccountId itself) {
        return other("sponsor <> :sponsor and name = :name and :platform <> ''", details, itself)
                .map(other -> new Hint("“" + other.sponsor() + "”也有叫这个名字的账号，群众会分不清。", CUSTOM));
    }

    private Optional<Other> other(String which, Details details, @Nullable AccountId itself) {
        return jdbc.sql("select name, platform, sponsor from register.account where " + which
                        + " and state = any(:living) and (cast(:itself as uuid) is null or id <> :itself)"
                        + " order by registered_at limit 1")
                .param("sponsor", details.owners().sponsor())
                .param("platform", details.identity().platform())
                .param("name", details.identity().name())
                .param("living", LIVING)
                .param("itself", itself == null ? null : itself.value())
                .query((row, number) -> new Other(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    private static Optional<Hint> verified(Details details) {
        var owners = details.owners();
        if (owners.verifiedAs().isEmpty()) {
            return Optional.of(new Hint("还没有写认证主体。平台上公开的认证信息里要看得到主办单位。", RULES));
        }
        return owners.verifiedAs().equals(owners.sponsor())
                ? Optional.empty()
                : Optional.of(new Hint("认证主体是“" + owners.verifiedAs() + "”，和主办单位不一样。", RULES));
    }
}
