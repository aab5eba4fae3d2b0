package org.yibaotong.citizens.guestlist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.guestlist.GuestsJson.GuestJson;
import org.yibaotong.citizens.guestlist.GuestsJson.NumbersJson;
import org.yibaotong.citizens.guestlist.GuestsJson.TalliesJson;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.signup.GuestDesk;
import org.yibaotong.citizens.signup.Tally;
import org.yibaotong.citizens.signupplan.Plans;
import org.yibaotong.citizens.signupplan.Question;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;

/** Puts the page of who signed up together, and the sheet of it that lies at the entrance. */
@Component
class GuestPages {

    private static final int MOST = 100_000;

    private final KnownServices services;
    private final GuestDesk desk;
    private final Plans plans;
    private final Clock clock;

    GuestPages(KnownServices services, GuestDesk desk, Plans plans, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.plans = plans;
        this.clock = clock;
    }

    GuestPage page(ServiceId id, Looked looked, Paging paging, Actor actor) {
        var service = services.ofSignUps(id, actor);
        var plan = plans.find(id);
        var numbers = plans.numbers(id);
        var read = read(id, looked, paging, numbers, actor);
        var telling = desk.telling(id);
        return new GuestPage(
                "/desk/services/" + id + "/sign-ups",
                "/desk/services/" + id,
                service.name(),
                plan.map(one -> said(one, numbers)).orElse("还没有定名额和截止时间"),
                plan.isPresent(),
                numbers.isForgotten(),
                plan.map(GuestPages::labels).orElse(List.of()),
                looked.tail(),
                looked.untold(),
                telling.untold(),
                telling.onTheWay(),
                rows(read, one -> line(id, one)));
    }

    GuestsJson json(ServiceId id, Looked looked, Paging paging, Actor actor) {
        var service = services.ofSignUps(id, actor);
        var plan = plans.find(id);
        var numbers = plans.numbers(id);
        var read = read(id, looked, paging, numbers, actor);
        var telling = desk.telling(id);
        return new GuestsJson(
                service.name(),
                plan.map(one -> NumbersJson.of(one, numbers)).orElse(null),
                numbers.isForgotten(),
                plan.map(GuestPages::labels).orElse(List.of()),
                telling.untold(),
                telling.onTheWay(),
                rows(read, GuestJson::of));
    }

    private static <T> Rows<T> rows(Rows<GuestDesk.Line> read, Function<GuestDesk.Line, T> shown) {
        return new Rows<>(read.rows().stream().map(shown).toList(), read.page(), read.total());
    }

    /** Each look is on the trail; where nobody is, none is taken. */
    private Rows<GuestDesk.Line> read(ServiceId id, Looked looked, Paging paging, Plans.Numbers numbers, Actor actor) {
        if (numbers.isForgotten() || numbers.seated() + numbers.waiting() == 0) {
            return new Rows<>(List.of(), paging, 0);
        }
        if (looked.isForSome()) {
            var found = looked.untold() ? desk.untold(id, actor) : desk.find(id, looked.tail(), actor);
            var shown =
                    found.stream().skip(paging.offset()).limit(paging.limit()).toList();
            return new Rows<>(shown, paging, found.size());
        }
        var read = desk.read(id, paging.limit(), paging.offset(), "第" + paging.number() + "页", actor);
        return new Rows<>(read, paging, numbers.seated() + (long) numbers.waiting());
    }

    TalliesJson tallies(ServiceId id, Actor actor) {
        var page = numbers(id, actor);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("sign-up", id));
        return new TalliesJson(
                page.name(),
                NumbersJson.of(plan, plans.numbers(id)),
                page.isForgotten(),
                page.counted(),
                page.tallies());
    }

    GuestNumbers numbers(ServiceId id, Actor actor) {
        var service = services.ofSignUps(id, actor);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("sign-up", id));
        var numbers = plans.numbers(id);
        var tallies = numbers.isForgotten() ? List.<Tally>of() : desk.tallies(plan, actor);
        return new GuestNumbers(
                "/desk/services/" + id + "/sign-ups",
                service.name(),
                said(plan, numbers),
                numbers.isForgotten(),
                Tally.counted(numbers.seated()),
                tallies);
    }

    ResponseEntity<byte[]> sheet(ServiceId id, Actor actor) {
        var service = services.ofSignUps(id, actor);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("sign-up", id));
        var heading = new ArrayList<>(List.of("序号", "姓名", "电话", "情况", "报名时间", "到场"));
        heading.addAll(labels(plan));
        var rows = desk.read(id, MOST, 0, "导出", actor).stream()
                .map(one -> cells(line(id, one)))
                .toList();
        var above = List.of(
                service.name() + "报名名单", said(plan, plans.numbers(id)) + "，导出于" + Times.minute(clock.instant()));
        return Download.workbook(
                service.name() + "报名名单",
                Workbook.write(new WrittenSheet("报名", above, heading, rows).reckoning("序号", "报名时间")));
    }

    private static List<String> cells(GuestPage.Line line) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(line.place()),
                line.name(),
                line.telephone(),
                line.state(),
                line.at(),
                line.came() ? "到了" : ""));
        cells.addAll(line.answers());
        return cells;
    }

    private static GuestPage.Line line(ServiceId id, GuestDesk.Line one) {
        return new GuestPage.Line(
                "/desk/services/" + id + "/sign-ups/" + one.id(),
                one.place(),
                one.name(),
                one.telephone(),
                one.answers(),
                one.agreed(),
                Times.minute(one.at()),
                one.isSeated(),
                one.movedUp(),
                one.isUntold(),
                one.came());
    }

    private static List<String> labels(SignUpPlan plan) {
        return plan.questions().stream().map(Question::label).toList();
    }

    private static String said(SignUpPlan plan, Plans.Numbers numbers) {
        var seats = plan.capacity() == null
                ? "报了" + numbers.seated() + "人"
                : numbers.seated() + "／" + plan.capacity() + "人";
        return seats + "，排队" + numbers.waiting() + "人，到场" + numbers.came() + "人，" + Times.minute(plan.closesAt())
                + "截止";
    }
}
