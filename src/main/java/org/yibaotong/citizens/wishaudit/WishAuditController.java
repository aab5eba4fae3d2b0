package org.yibaotong.citizens.wishaudit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.citizens.wish.WishSettings;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The year's audit as a sheet, to be handed in. */
@Controller
@Allow(Role.EDITOR)
class WishAuditController {

    private static final List<String> HEADING =
            List.of("心愿", "看什么", "谁申请", "为什么", "什么时候申请", "谁批准", "什么时候批准", "到什么时候", "看了几次");

    private static final String[] RECKONED = {"什么时候申请", "什么时候批准", "到什么时候", "看了几次"};

    private final WishAudit audit;
    private final WishSettings settings;
    private final People people;
    private final Words words;
    private final Clock clock;

    WishAuditController(WishAudit audit, WishSettings settings, People people, Words words, Clock clock) {
        this.audit = audit;
        this.settings = settings;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** @param year the one that is asked for, or this one */
    @GetMapping("/desk/wishes/audit")
    ResponseEntity<byte[]> sheet(@RequestParam(required = false) @Nullable Integer year, Actor actor) {
        var today = Times.date(clock.instant());
        int of = year == null ? today.getYear() : year;
        var units = actor.reach(Role.EDITOR).ids();
        var leaves = audit.leaves(units, of);
        var names = people.names(leaves.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.clerk()), Stream.ofNullable(one.givenBy())))
                .toList());
        var title = of + "年微心愿个人信息合规审计";
        var above = new ArrayList<>(List.of(title, "截至" + today));
        above.addAll(said(audit.numbers(units, of, today, settings.keepDays())));
        var rows = leaves.stream().map(one -> cells(one, names)).toList();
        return Download.workbook(
                title, Workbook.write(new WrittenSheet("查看许可", above, HEADING, rows).reckoning(RECKONED)));
    }

    private static List<String> said(WishAudit.Numbers numbers) {
        return List.of(
                "登记" + numbers.entered() + "个心愿，未满18岁" + numbers.minors() + "个，记下监护人同意" + numbers.consents()
                        + "个，其中写明关系、核实的办法和规则版本" + numbers.complete() + "个",
                "活动" + numbers.drives() + "次，做了个人信息保护影响评估" + numbers.assessed() + "次",
                "按时删除" + numbers.deleted() + "个，晚删" + numbers.deletedLate() + "个，到期还没删" + numbers.late() + "个");
    }

    private List<String> cells(WishAudit.Leave one, Map<PersonId, String> names) {
        return List.of(
                "第" + one.wish() + "号",
                words.of("secret." + one.secret().toLowerCase(Locale.ROOT)),
                names.getOrDefault(one.clerk(), ""),
                one.reason(),
                minute(one.askedAt()),
                one.givenBy() == null ? "没有批准" : names.getOrDefault(one.givenBy(), ""),
                minute(one.givenAt()),
                minute(one.expiresAt()),
                String.valueOf(one.looks()));
    }

    private static String minute(@Nullable OffsetDateTime at) {
        return at == null ? "" : Times.minute(at.toInstant());
    }
}
