package org.yibaotong.register.reading;

import static org.yibaotong.register.columns.LedgerColumns.*;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Papers;
import org.yibaotong.register.account.Service;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.register.platform.Kind;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.platform.Recognised;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Column;

/** Makes an account of a row of a ledger, or says in one sentence what is wrong with it. */
public final class RowReader {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【{].*?[)\\]】}]");
    private static final Pattern ENDING =
            Pattern.compile("(?:官方)?(?:微信公众号|公众号|服务号|订阅号|视频号|官方微博|微博|抖音号|头条号|小程序|官网|网站|官方)$");
    private static final Pattern WEB_LINK = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern CASELESS_ID = Pattern.compile("(?i)gh_[0-9a-f]{12}|wx[0-9a-f]{16}");
    private static final Pattern AROUND = Pattern.compile("^[\"“《'\\s]+|[\"”》'\\s]+$");
    private static final Pattern WITHIN = Pattern.compile("[\\s\"“”'·・_-]");
    private static final Pattern BETWEEN_SERVICES = Pattern.compile("[;；、\\n]|[,，](?!\\S*://)");
    private static final Set<String> NONE = Set.of("", "无", "不详", "暂无", "同名", "同名称");

    private final Platforms platforms;
    private final KnownUnits units;
    private final UnitFacts owner;

    /** @param owner whose ledger it is: what names no unit of ours belongs to it */
    public RowReader(Platforms platforms, KnownUnits units, UnitFacts owner) {
        this.platforms = platforms;
        this.units = units;
        this.owner = owner;
    }

    public Row read(Map<String, String> cells, String sheet) {
        var link = recognised(cells.getOrDefault(LINK.title(), ""));
        var handle = handle(cells);
        var platform = platform(cells, sheet, link, handle);
        var name = name(cells);
        var details = details(cells, platform, name, handle, link);
        var identity = details.identity();
        return new Row(
                details,
                cells.keySet(),
                platforms.keys(platform.code(), identity.handle(), identity.link()),
                plainName(name),
                WrittenWords.state(cell(cells, STATE)),
                WrittenContacts.of(cells),
                cell(cells, WHERE_TO),
                day(cells, POSTED_ON).orElse(null),
                day(cells, INTERACTED_ON).orElse(null),
                WrittenMeasures.of(cells));
    }

    private Details details(
            Map<String, String> cells, Platform platform, String name, String handle, Optional<Recognised> link) {
        var services = services(cell(cells, SERVICES));
        return new Details(
                new Identity(
                        platform.code(),
                        name,
                        handle.isEmpty() ? told(link, platform) : handle,
                        link(cells, platform, link),
                        cell(cells, INTRO),
                        cell(cells, SECOND_REASON)),
                owners(cells, platform),
                WrittenWords.purpose(cell(cells, PURPOSE), !services.isEmpty()),
                cell(cells, INTERACTION),
                papers(cells),
                site(cells, platform),
                services,
                columns(cells, platform));
    }

    /** Only a website has any. */
    private static List<SiteColumn> columns(Map<String, String> cells, Platform platform) {
        return platform.kind() == Kind.WEBSITE
                ? WrittenColumns.inCell(blankIfNone(cell(cells, SITE_COLUMNS)))
                : List.of();
    }

    private Owners owners(Map<String, String> cells, Platform platform) {
        var sponsor = cell(cells, SPONSOR).isEmpty() ? owner.name() : cell(cells, SPONSOR);
        var unit = units.find(sponsor).or(() -> units.find(cell(cells, UNIT))).orElse(owner);
        var contractor = blankIfNone(cell(cells, CONTRACTOR));
        return new Owners(
                units.find(cell(cells, SUPERVISOR)).map(UnitFacts::id).orElse(null),
                sponsor,
                blankIfNone(cell(cells, CREDIT_CODE)),
                unit.id(),
                blankIfNone(cell(cells, OPERATING_UNIT)),
                contractor,
                contractor.isEmpty() ? null : day(cells, CONTRACT_UNTIL).orElse(null),
                blankIfNone(cell(cells, VERIFIED_AS)),
                day(cells, VERIFIED_UNTIL).orElse(null),
                WrittenWords.tier(cell(cells, TIER), sponsor, unit.level()),
                WrittenWords.category(cell(cells, CATEGORY), sponsor),
                inScope(cells, platform));
    }

    private static @Nullable Boolean inScope(Map<String, String> cells, Platform platform) {
        var said = WrittenWords.inScope(cell(cells, IN_SCOPE));
        return said == null && platform.kind() != Kind.WEBSITE ? WrittenWords.inScope(cell(cells, NEW_MEDIA)) : said;
    }

    private static Papers papers(Map<String, String> cells) {
        return new Papers(
                day(cells, OPENED_ON).orElse(null),
                blankIfNone(cell(cells, APPROVAL)),
                blankIfNone(cell(cells, FILING_NUMBER)),
                blankIfNone(cell(cells, SITE_CODE)),
                blankIfNone(cell(cells, ICP)),
                blankIfNone(cell(cells, PUBLIC_SECURITY)));
    }

    private static Site site(Map<String, String> cells, Platform platform) {
        return new Site(
                platform.kind() == Kind.WEBSITE ? WrittenWords.portal(cell(cells, PORTAL)) : null,
                blankIfNone(cell(cells, CHINESE_DOMAIN)),
                WrittenWords.yesOrNo(cell(cells, IPV6)),
                WrittenWords.protectionLevel(cell(cells, PROTECTION_LEVEL)),
                blankIfNone(cell(cells, PROTECTION_NUMBER)),
                blankIfNone(cell(cells, HOSTING)));
    }

    /** By its own word, else by the link, else by the sheet it stands on. */
    private Platform platform(Map<String, String> cells, String sheet, Optional<Recognised> link, String handle) {
        var written = cell(cells, PLATFORM);
        return platforms
                .named(written)
                .or(() ->
                        link.map(Recognised::platform).filter(seen -> seen.kind() != Kind.WEBSITE || written.isEmpty()))
                .or(() -> platforms.recognise(handle).map(Recognised::platform))
                .or(() -> platforms.named(sheet))
                .orElseThrow(() -> written.isEmpty()
                        ? new Refusal("ledger.platform.unclear")
                        : new Refusal("account.platform.unknown", written));
    }

    private Optional<Recognised> recognised(String link) {
        return link.isEmpty() ? Optional.empty() : platforms.recognise(link);
    }

    private static String told(Optional<Recognised> link, Platform platform) {
        return link.filter(seen -> seen.platform().family().equals(platform.family()))
                .map(Recognised::handle)
                .orElse("");
    }

    /** Ours, unless it opened in an app only: what was written may open everywhere. */
    private static String link(Map<String, String> cells, Platform platform, Optional<Recognised> link) {
        var written = Optional.of(cell(cells, LINK))
                .filter(text -> WEB_LINK.matcher(text).matches());
        var ours = link.filter(seen -> seen.platform().family().equals(platform.family()))
                .map(Recognised::link);
        return (platform.isInApp() ? written.or(() -> ours) : ours.or(() -> written)).orElse("");
    }

    private static String handle(Map<String, String> cells) {
        var written =
                Normalizer.normalize(cell(cells, HANDLE), Normalizer.Form.NFKC).strip();
        if (isNone(written)) {
            return "";
        }
        return CASELESS_ID.matcher(written).matches() ? written.toLowerCase(java.util.Locale.ROOT) : written;
    }

    private static String name(Map<String, String> cells) {
        var written =
                Normalizer.normalize(cell(cells, NAME), Normalizer.Form.NFKC).strip();
        return AROUND.matcher(written).replaceAll("");
    }

    /** 望江发布（官方）, 望江 发布 and “望江发布”微博 are one name. */
    public static String plainName(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        var plain = WITHIN.matcher(folded).replaceAll("");
        var bare = ENDING.matcher(BRACKETS.matcher(plain).replaceAll("")).replaceFirst("");
        return bare.isEmpty() ? plain : bare;
    }

    private static List<Service> services(String written) {
        return BETWEEN_SERVICES
                .splitAsStream(blankIfNone(written))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(RowReader::service)
                .toList();
    }

    private static Service service(String text) {
        int at = text.indexOf("http");
        return at <= 0 ? new Service(text, "") : new Service(text.substring(0, at), text.substring(at));
    }

    private static Optional<LocalDate> day(Map<String, String> cells, Column column) {
        return WrittenDay.read(cell(cells, column), column.title());
    }

    static String blankIfNone(String written) {
        return isNone(written) || written.equals("否") || written.equals("无外包") ? "" : written;
    }

    /** Asked of every second cell of a ledger of a hundred thousand rows. */
    private static boolean isNone(String written) {
        return NONE.contains(written) || written.chars().allMatch(mark -> "-—/\\".indexOf(mark) >= 0);
    }

    private static String cell(Map<String, String> cells, Column column) {
        return cells.getOrDefault(column.title(), "");
    }
}
