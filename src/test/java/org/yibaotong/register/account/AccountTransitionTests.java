package org.yibaotong.register.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.Refusal;

/** Every act in every state does exactly what the checked-in table says. */
class AccountTransitionTests {

    private static final Path TABLE = Path.of("src/test/resources/register/transitions.csv");
    private static final List<AccountState> STATES = List.of(AccountState.values());

    @Test
    void everyActInEveryStateDoesWhatTheTableSays() throws IOException {
        assertThat(table()).isEqualTo(Files.readString(TABLE));
    }

    @Test
    void fromEveryStateButTheLastThereIsARoadToAnEnd() {
        assertThat(STATES)
                .filteredOn(state -> !state.isOver())
                .allSatisfy(state ->
                        assertThat(reached(state)).containsAnyOf(AccountState.DEREGISTERED, AccountState.MERGED));
    }

    @Test
    void everyStateCanBeReached() {
        assertThat(reached(AccountState.PLANNED)).containsAll(STATES);
    }

    private static Set<AccountState> reached(AccountState from) {
        var reached = new HashSet<>(Set.of(from));
        while (reached.addAll(reached.stream()
                .flatMap(state -> state.acts().stream().flatMap(act -> state.after(act).stream()))
                .collect(Collectors.toSet()))) {
            // One step further, until nothing new is reached.
        }
        return reached;
    }

    private static String table() {
        var heading = "act," + STATES.stream().map(Enum::name).collect(Collectors.joining(","));
        var lines = Stream.of(AccountAct.values()).map(AccountTransitionTests::line);
        return Stream.concat(Stream.of(heading), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(AccountAct act) {
        return act + "," + STATES.stream().map(state -> outcome(act, state)).collect(Collectors.joining(","));
    }

    private static String outcome(AccountAct act, AccountState state) {
        var account = Sample.at(state);
        try {
            Sample.take(account, act);
            return account.state().name();
        } catch (Refusal refusal) {
            assertThat(account.state()).isEqualTo(state);
            return refusal.code().equals("account.act.not-now") ? "-" : refusal.code();
        }
    }
}
