package org.yibaotong.closure.closurecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.closurecase.Begun.Left;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/** Begins several cases in one go (一批立案): one that is refused stops none of the others, and is named with its reason. */
@Component
public class Beginnings {

    private static final String NOT_FOUND = "error.not-found";

    private final BeginDesk desk;
    private final Accounts accounts;
    private final Words words;

    Beginnings(BeginDesk desk, Accounts accounts, Words words) {
        this.desk = desk;
        this.accounts = accounts;
        this.words = words;
    }

    public Begun begin(List<Beginning> all, Actor actor) {
        var left = new ArrayList<Left>();
        all.forEach(one -> begin(one, actor).ifPresent(left::add));
        return new Begun(all.size() - left.size(), List.copyOf(left));
    }

    private Optional<Left> begin(Beginning one, Actor actor) {
        try {
            desk.begin(one, actor);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(left(
                    one,
                    refusal.code(),
                    words.of(refusal.code(), refusal.arguments().toArray())));
        } catch (NotFound missing) {
            return Optional.of(left(one, NOT_FOUND, words.of(NOT_FOUND)));
        }
    }

    private Left left(Beginning one, String code, String why) {
        var name = accounts.find(one.account()).map(AccountFacts::name).orElse("");
        return new Left(one.account().value(), name, code, why);
    }
}
