package org.yibaotong.closure.closurecase;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.home.HomeCheck;
import org.yibaotong.closure.home.HomeChecks;
import org.yibaotong.closure.home.OwnServices;

/** The services of a case as they are printed, with what is known of their new homes. */
@Component
class HomeLines {

    private final HomeChecks checks;
    private final OwnServices services;

    HomeLines(HomeChecks checks, OwnServices services) {
        this.checks = checks;
        this.services = services;
    }

    List<CasePage.Service> of(ClosureCase closing, int homeAt) {
        var all = closing.services();
        var looked = checks.of(closing.id());
        return IntStream.range(0, all.size())
                .mapToObj(at -> service(at, all.get(at), looked.get(at), at == homeAt))
                .toList();
    }

    private CasePage.Service service(int position, ServiceHome one, @Nullable HomeCheck looked, boolean isChosen) {
        return new CasePage.Service(
                position,
                one.name(),
                one.link(),
                one.home(),
                one.homeLink(),
                one.telephone(),
                one.givenUp(),
                one.isSettled(),
                looked != null && looked.isAway(),
                looked == null ? "" : checked(looked),
                isChosen ? own(one) : List.of());
    }

    private static String checked(HomeCheck looked) {
        var nights = looked.nights();
        return !nights.isFailing()
                ? nights.checkedOn() + "看过，能打开"
                : looked.isSeen() ? "有人打开看过，能用" : nights.failingOn() + "起打不开：" + nights.fault();
    }

    private List<CasePage.Own> own(ServiceHome one) {
        return services.like(one.name()).stream()
                .map(own -> new CasePage.Own(own.name(), own.url(), own.unit()))
                .toList();
    }
}
