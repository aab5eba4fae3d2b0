package org.yibaotong.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.story.Told.EDITOR;
import static org.yibaotong.newsroom.story.Told.NOON;
import static org.yibaotong.newsroom.story.Told.NOTE;
import static org.yibaotong.newsroom.story.Told.REVIEWER;
import static org.yibaotong.newsroom.story.Told.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.shared.Refusal;

/** Every act at every stage, with and without an edition the public reads, does exactly what the checked-in table says. */
class TransitionTests {

    private static final Path TABLE = Path.of("src/test/resources/newsroom/transitions.csv");
    private static final EnumSet<Stage> STAGES_OF_A_REVISION = EnumSet.range(Stage.EDITING, Stage.TO_BE_SIGNED);

    private static final Map<Act, How> HOW = Map.ofEntries(
            Map.entry(Act.SAVE, s -> s.save(Told.text("又改了一个字"), s.edition(), EDITOR, NOON)),
            Map.entry(Act.ADD_SOURCE, s -> s.addSource("河西社区 何佳", EDITOR, NOON)),
            Map.entry(Act.TAKE_OUT_SOURCE, s -> s.takeOutSource("河西社区 何佳", false, EDITOR, NOON)),
            Map.entry(Act.TAKE_OVER, s -> s.takeOver(REVIEWER, NOON)),
            Map.entry(Act.SEND, s -> s.send(Told.text("三十个微心愿"), EDITOR, NOON)),
            Map.entry(Act.TAKE_BACK, s -> s.takeBack(EDITOR, NOON)),
            Map.entry(Act.PASS, s -> s.pass(s.stage().round().orElse(Round.FINAL), "同意", REVIEWER, NOON)),
            Map.entry(Act.PASS_IN_EMERGENCY, s -> s.passInEmergency("汛情紧急，群众马上要知道", REVIEWER, NOON)),
            Map.entry(Act.SEND_BACK, s -> s.sendBack(s.stage().round().orElse(Round.FINAL), "第二段要核实", REVIEWER, NOON)),
            Map.entry(Act.HOLD, s -> s.hold(TODAY.plusDays(3), TODAY, "等活动办完", REVIEWER, NOON)),
            Map.entry(Act.DECLINE, s -> s.decline(live(s), "没有新内容", REVIEWER, NOON)),
            Map.entry(Act.PROOFREAD, s -> s.proofread("一校", EDITOR, NOON)),
            Map.entry(Act.SIGN_OFF, s -> s.signOff(Told.edition(s), REVIEWER, NOON)),
            Map.entry(Act.REVISE, s -> s.revise(EDITOR, NOON)),
            Map.entry(Act.CORRECT, s -> s.correct(NOTE, "校对漏了", EDITOR, NOON)),
            Map.entry(Act.ABANDON, s -> s.abandon(live(s), EDITOR, NOON)),
            Map.entry(Act.WITHDRAW, s -> s.withdraw(live(s), "三十个微心愿", NOTE, EDITOR, NOON)),
            Map.entry(Act.DROP, s -> s.drop("事情没办成", EDITOR, NOON)),
            Map.entry(Act.REOPEN, s -> s.reopen(EDITOR, NOON)));

    private interface How {
        void on(Story story);
    }

    @Test
    void everyActAtEveryStageDoesWhatTheTableSays() throws IOException {
        assertThat(table()).isEqualTo(Files.readString(TABLE));
    }

    @Test
    void noActIsForgotten() {
        assertThat(HOW.keySet()).containsExactlyInAnyOrder(Act.values());
    }

    private static String table() {
        var lines = Stream.of(Act.values()).map(TransitionTests::line).toList();
        return header() + "\n" + String.join("\n", lines) + "\n";
    }

    private static String header() {
        var plain = Arrays.stream(Stage.values()).map(Stage::name);
        var revised = STAGES_OF_A_REVISION.stream().map(stage -> stage + " (live)");
        return "act," + String.join(",", Stream.concat(plain, revised).toList());
    }

    private static String line(Act act) {
        var plain = Arrays.stream(Stage.values()).map(stage -> outcome(act, Told.at(stage)));
        var revised = STAGES_OF_A_REVISION.stream().map(stage -> outcome(act, Told.revisedAt(stage)));
        return act + "," + String.join(",", Stream.concat(plain, revised).toList());
    }

    private static String outcome(Act act, Story story) {
        var before = List.of(story.stage(), story.edition(), story.road().cycle());
        try {
            HOW.get(act).on(story);
            return story.stage().name();
        } catch (Refusal refusal) {
            assertThat(List.of(story.stage(), story.edition(), story.road().cycle()))
                    .isEqualTo(before);
            return refusal.code();
        }
    }

    private static @Nullable Edition live(Story story) {
        var number = story.liveEdition();
        return number == null ? null : Edition.of(story, number, Told.text("三十个微心愿"), EDITOR, NOON, 0, null);
    }
}
