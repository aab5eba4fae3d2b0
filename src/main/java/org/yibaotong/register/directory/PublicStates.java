package org.yibaotong.register.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.PublicAccounts.Asked;
import org.yibaotong.register.PublicAccounts.Choice;

/** How accounts stand to the public (公开的状态): it needs fewer words than the desk, and of what is only planned it is told nothing. */
final class PublicStates {

    static final String[] OFFICIAL = which(AccountState::isOfficial);
    static final String[] CLOSED = which(AccountState::isClosed);
    static final String[] TOLD = which(state -> !said(state).isEmpty());

    private PublicStates() {}

    static String said(AccountState state) {
        return switch (state) {
            case PLANNED, AWAITING_APPROVAL -> "";
            case NORMAL, WARNED, RECTIFYING, CHANGING, CLOSING_PROPOSED, CLOSING_IN_APPROVAL, UNATTENDED -> "在用";
            case NOTICE_PERIOD -> "在用，正在公告关停";
            case POSTING_STOPPED, ARCHIVED, DEREGISTERING -> "已停更";
            case DEREGISTERED -> "已注销";
            case MERGED -> "已合并";
            case FROZEN -> "已冻结，待查";
            case UNRECOVERABLE -> "无法找回，待查";
        };
    }

    /** Those of its list, or of them only those that read like the one that is asked for. */
    static String[] of(Asked asked) {
        var all = listed(asked);
        return all.stream()
                .filter(state -> !all.contains(asked.state()) || said(state).equals(said(asked.state())))
                .toArray(String[]::new);
    }

    /** Whether it stands in its list at all. */
    static boolean isKnown(Asked asked) {
        return listed(asked).contains(asked.state());
    }

    private static List<String> listed(Asked asked) {
        return List.of(asked.closed() == null ? TOLD : asked.isOfClosed() ? CLOSED : OFFICIAL);
    }

    /** Several states of the desk may be one to the public: the first of them stands for all. */
    static List<Choice> choices(boolean closed) {
        var first = new LinkedHashMap<String, String>();
        Stream.of(closed ? CLOSED : OFFICIAL).forEach(state -> first.putIfAbsent(said(state), state));
        return first.entrySet().stream()
                .map(one -> new Choice(one.getValue(), one.getKey()))
                .toList();
    }

    private static String said(String state) {
        return said(AccountState.valueOf(state));
    }

    private static String[] which(Predicate<AccountState> which) {
        return Stream.of(AccountState.values()).filter(which).map(Enum::name).toArray(String[]::new);
    }
}
