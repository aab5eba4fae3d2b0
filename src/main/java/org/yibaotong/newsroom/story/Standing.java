package org.yibaotong.newsroom.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * Where a story stands (所处位置): its stage, which of its editions counts and which the public reads, and how far it is on its road.
 */
abstract sealed class Standing extends AbstractAggregateRoot<Story> permits UnderReview {

    @Id
    final StoryId id;

    @Version
    @Nullable Integer version;

    final String number;
    final UnitId unitId;
    final Instant createdAt;
    PersonId editorId;
    Stage stage = Stage.EDITING;

    @Embedded.Empty
    Shown shown = Shown.NOTHING;

    @Embedded.Empty
    Road road = Road.FIRST;

    @Nullable LocalDate heldUntil;

    Instant changedAt;
    Instant waitingSince;

    Standing(StoryId id, String number, UnitId unitId, Instant createdAt, PersonId editorId) {
        this.id = id;
        this.number = number;
        this.unitId = unitId;
        this.createdAt = createdAt;
        this.editorId = editorId;
        this.changedAt = createdAt;
        this.waitingSince = createdAt;
    }

    final void allow(Act act) {
        obstacle(act).ifPresent(code -> {
            throw new Refusal(code);
        });
    }

    /** The code of what forbids this now, whoever wants it, if anything does. */
    public final Optional<String> obstacle(Act act) {
        if (!stage.allows(act)) {
            return Optional.of(act.refusal());
        }
        return switch (act) {
            case DROP -> isLive() ? Optional.of("story.drop.is-live") : Optional.empty();
            case ABANDON -> isLive() ? Optional.empty() : Optional.of("story.abandon.not-live");
            case WITHDRAW -> isLive() ? Optional.empty() : Optional.of("story.withdraw.not-live");
            default -> Optional.empty();
        };
    }

    final void edit(Road next, Instant at) {
        road = next;
        enter(Stage.EDITING, at);
    }

    final void backTo(Edition live, Instant at) {
        shown = shown.at(live);
        road = road.ended();
        enter(Stage.SIGNED_OFF, at);
    }

    final void enter(Stage next, Instant at) {
        stage = next;
        heldUntil = null;
        waitingSince = at;
        changedAt = at;
    }

    final void acted(Act act, String detail, PersonId by, Instant at) {
        var whole = "《" + shown.headline() + "》第" + shown.edition() + "版" + (detail.isEmpty() ? "" : "，" + detail);
        registerEvent(new StoryActed(id, act.word(), whole, by, at));
    }

    public StoryId id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UnitId unit() {
        return unitId;
    }

    public PersonId editor() {
        return editorId;
    }

    public Stage stage() {
        return stage;
    }

    public String headline() {
        return shown.headline();
    }

    public int edition() {
        return shown.edition();
    }

    public @Nullable Integer liveEdition() {
        return shown.liveEdition();
    }

    public boolean isLive() {
        return shown.liveEdition() != null;
    }

    public Road road() {
        return road;
    }

    public @Nullable LocalDate heldUntil() {
        return heldUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
