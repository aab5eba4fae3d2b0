package org.yibaotong.register.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.reading.Headings;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * A ledger somebody sent in (导入).
 *
 * @param overwrites whether the sheet's word counts where the ledger already says something
 * @param isWhole whether it is said to name all accounts of its unit, so that those it leaves out are to be looked into
 * @param seenAt when its run was last heard of
 */
public record Intake(
        UUID id,
        PersonId by,
        UnitId unit,
        String fileName,
        String sha256,
        LocalDate figuresOn,
        boolean overwrites,
        boolean isWhole,
        Instant at,
        State state,
        int done,
        int total,
        @Nullable Instant seenAt,
        String failure) {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Where it stands. */
    public enum State {
        JUDGING,
        READ,
        RUNNING,
        DONE,
        FAILED
    }

    /** One sheet of the file. */
    public record SheetOf(
            int position, String name, int line, List<String> heading, List<String> columns, int skipped) {

        public boolean isRead() {
            return line > 0;
        }

        public long known() {
            return columns.stream().filter(column -> !column.isEmpty()).count();
        }

        /** Headings nobody has said the meaning of. */
        public List<String> unknown() {
            return IntStream.range(0, heading.size())
                    .filter(at -> columns.get(at).isEmpty() && !heading.get(at).isEmpty())
                    .mapToObj(heading::get)
                    .filter(text -> !Headings.isAside(text))
                    .distinct()
                    .toList();
        }
    }

    /**
     * One row as it stands in the file.
     *
     * @param judged what would become of it, where it was looked over before
     */
    public record RowOf(
            int position,
            int line,
            List<String> cells,
            @Nullable Verdict judged) {

        RowOf(int position, int line, List<String> cells) {
            this(position, line, cells, null);
        }

        /** Where it stands, to be kept for long. */
        RowOf withoutCells() {
            return new RowOf(position, line, List.of());
        }
    }

    /** What would become of a row (核对结果), why, and the known account it is about. */
    record Verdict(Outcome outcome, String reason, @Nullable AccountId account) {}

    /** Where it stands, as people say it. */
    public String said() {
        return switch (state) {
            case JUDGING -> "正在核对";
            case READ -> failure.isEmpty() ? "还没有导入" : "没有成功";
            case RUNNING -> "正在导入";
            case DONE -> "已导入";
            case FAILED -> "没有核对完";
        };
    }

    /** Whether it can be taken over: it is looked over, and nobody is at it. */
    public boolean mayRun(Instant now) {
        return switch (state) {
            case READ -> true;
            case RUNNING -> isSilent(now);
            case JUDGING, DONE, FAILED -> false;
        };
    }

    /** Whether it can be looked over again, as after a heading was put right. */
    public boolean mayBeJudged(Instant now) {
        return switch (state) {
            case READ, FAILED -> true;
            case JUDGING, RUNNING -> isSilent(now);
            case DONE -> false;
        };
    }

    /** Whether it is being looked over or taken over just now. */
    boolean isAtWork(Instant now) {
        return switch (state) {
            case JUDGING, RUNNING -> !isSilent(now);
            case READ, DONE, FAILED -> false;
        };
    }

    /** The month the figures that run are of. */
    LocalDate figuresMonth() {
        return figuresOn.withDayOfMonth(1).minusMonths(1);
    }

    private boolean isSilent(Instant now) {
        return seenAt == null || seenAt.plus(SILENCE).isBefore(now);
    }
}
