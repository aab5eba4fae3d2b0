package org.yibaotong.portal.moved;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.MovedAccounts;
import org.yibaotong.closure.MovedAccounts.MovedAccount;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Outage;

/** The printed pages of where accounts went, and of the notices of their closing. */
@Component
class MovedPages implements PlainPages {

    private static final Pattern OURS =
            Pattern.compile("/moved/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/notice)?");
    private static final int MOST = 500;

    private final Kept<String, Printed> kept;
    private final MovedAccounts accounts;
    private final Printer printer;

    MovedPages(MovedAccounts accounts, Printer printer, Outage outage) {
        this.kept = new Kept<>(MOST, outage, (path, last) -> print(path));
        this.accounts = accounts;
        this.printer = printer;
    }

    /** Whatever a code carries behind the question mark, the page is the same. */
    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        return OURS.matcher(path).matches() ? kept.get(path) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(path);
    }

    private Optional<Printed> print(String path) {
        var ours = OURS.matcher(path);
        return ours.matches() ? print(path, ours) : Optional.empty();
    }

    private Optional<Printed> print(String path, Matcher ours) {
        var account = AccountId.of(ours.group(1));
        return ours.group(2) == null
                ? accounts.find(account).map(moved -> show(moved, path, "", ""))
                : accounts.notice(account)
                        .map(notice -> printer.html(
                                200,
                                "portal/moved/notice",
                                path,
                                Map.of("notice", notice, "movedUrl", "/moved/" + account)));
    }

    private Printed show(MovedAccount moved, String path, String typed, String wrong) {
        return printer.html(
                wrong.isEmpty() ? 200 : 422,
                "portal/moved/show",
                path,
                Map.of("moved", moved, "typed", typed, "wrong", wrong));
    }

    Optional<Printed> refused(AccountId account, String typed, String wrong) {
        return accounts.find(account).map(moved -> show(moved, "/moved/" + account, typed, wrong));
    }

    Optional<Printed> thanks(AccountId account, boolean found) {
        return accounts.find(account)
                .map(moved -> printer.html(
                        200, "portal/moved/thanks", "/moved/" + account, Map.of("moved", moved, "found", found)));
    }
}
