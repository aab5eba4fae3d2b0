package org.yibaotong.citizens.messagebox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicMessages.Passed;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.follower.Followers;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.Step;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.publictext.PublicText;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** What the public, or whoever wrote it, is told of a message. */
@Component
class Telling {

    private final Steps steps;
    private final Followers followers;
    private final Units units;

    Telling(Steps steps, Followers followers, Units units) {
        this.steps = steps;
        this.followers = followers;
        this.units = units;
    }

    /** An answer that is only a draft is nobody's yet. */
    PublicMessage of(Message one, PublicText shown) {
        boolean isAnswered = !one.state().isOpen();
        var passed = steps.of(one.id());
        var doers = doers(one, passed);
        return new PublicMessage(
                one.number(),
                one.kind().name(),
                shown.title(),
                shown.words(),
                shown.place(),
                one.state().name(),
                one.isToAccept(),
                one.isAside(),
                Boolean.TRUE.equals(one.solved()),
                one.isForgotten(),
                doers.apply(one.unit()),
                Times.date(one.writtenAt()),
                one.due(),
                isAnswered ? one.answer() : "",
                isAnswered ? one.answeredOn() : null,
                followers.count(one.id()),
                road(one, passed, doers));
    }

    private static List<Passed> road(Message one, List<Step> passed, Function<UnitId, String> doers) {
        return IntStream.range(0, passed.size())
                .filter(at -> passed.get(at).kind().isPublic())
                .mapToObj(at -> station(passed.get(at), next(one, passed, at), doers))
                .toList();
    }

    private static Passed station(Step step, UnitId next, Function<UnitId, String> doers) {
        return new Passed(
                step.kind().name(),
                step.at(),
                doers.apply(step.unit()),
                doers.apply(next),
                said(step.kind(), step.words()));
    }

    /** Every step is kept with who had it then: whoever has it at the next one got it by this one. */
    private static UnitId next(Message one, List<Step> passed, int at) {
        return at + 1 < passed.size() ? passed.get(at + 1).unit() : one.unit();
    }

    /** Where it came in is the office whose portal this is, and needs no name. */
    private Function<UnitId, String> doers(Message one, List<Step> passed) {
        var named =
                units.all(Stream.concat(Stream.of(one.unit()), passed.stream().map(Step::unit))
                        .collect(Collectors.toSet()));
        return unit -> unit.equals(one.home())
                ? ""
                : Optional.ofNullable(named.get(unit)).map(UnitFacts::name).orElse("");
    }

    /** Of what is said along the road, the public reads why it takes longer or is put aside; the rest may tell who somebody is. */
    private static String said(StepKind kind, String words) {
        return kind == StepKind.EXTENDED || kind == StepKind.SET_ASIDE ? words : "";
    }
}
