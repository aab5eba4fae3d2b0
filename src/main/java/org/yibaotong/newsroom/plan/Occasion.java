package org.yibaotong.newsroom.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/** Something that is going to happen and may be worth going there (采访安排). */
@Table(schema = "newsroom", name = "occasion")
final class Occasion extends AbstractAggregateRoot<Occasion> {

    private static final int TITLE_LEAST = 2;
    private static final int LINE_MOST = 100;
    private static final int NOTE_MOST = 1000;
    private static final int WHY_LEAST = 2;
    private static final int WHY_MOST = 200;

    @Id
    private final OccasionId id;

    @Version
    private @Nullable Integer version;

    private final String title;
    private final String place;
    private final Instant beginsAt;
    private final String note;
    private final UnitId unitId;
    private final @Nullable SubmissionId submissionId;
    private final PersonId plannedBy;
    private final Instant plannedAt;
    private @Nullable Instant calledOffAt;
    private @Nullable String calledOffWhy;

    @PersistenceCreator
    Occasion(
            OccasionId id,
            String title,
            String place,
            Instant beginsAt,
            String note,
            UnitId unitId,
            @Nullable SubmissionId submissionId,
            PersonId plannedBy,
            Instant plannedAt) {
        this.id = id;
        this.title = title;
        this.place = place;
        this.beginsAt = beginsAt;
        this.note = note;
        this.unitId = unitId;
        this.submissionId = submissionId;
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
    }

    /** @param submission the lead it is planned for, or null */
    static Occasion plan(
            String title,
            String place,
            Instant beginsAt,
            String note,
            UnitId unit,
            @Nullable SubmissionId submission,
            PersonId by,
            Instant at) {
        var named = PlainText.line(title);
        Refusal.when(PlainText.length(named) < TITLE_LEAST, "occasion.title.missing");
        Refusal.when(PlainText.length(named) > LINE_MOST, "occasion.title.too-long", LINE_MOST);
        Refusal.when(PlainText.length(place) > LINE_MOST, "occasion.place.too-long", LINE_MOST);
        Refusal.when(PlainText.length(note) > NOTE_MOST, "occasion.note.too-long", NOTE_MOST);
        var planned = new Occasion(
                OccasionId.next(),
                named,
                PlainText.line(place),
                beginsAt,
                PlainText.lines(note),
                unit,
                submission,
                by,
                at);
        planned.registerEvent(new OccasionPlanned(planned.id, named, by, at));
        return planned;
    }

    /** It does not take place, or nobody goes (取消). Those who were asked are told why. */
    void callOff(String why, PersonId by, Instant at) {
        var words = PlainText.line(why);
        Refusal.when(isCalledOff(), "occasion.call-off.already");
        Refusal.when(PlainText.length(words) < WHY_LEAST, "occasion.why.missing");
        Refusal.when(PlainText.length(words) > WHY_MOST, "occasion.why.too-long", WHY_MOST);
        calledOffAt = at;
        calledOffWhy = words;
        registerEvent(new PlanActed(id, "plan.call-off", "《" + title + "》：" + words, by, at));
    }

    Assignment assign(
            Coverage coverage, @Nullable PersonId person, String helper, String link, PersonId by, Instant at) {
        Refusal.when(isCalledOff(), "occasion.assign.called-off");
        var asked = person == null
                ? Assignment.byLink(id, coverage, helper, link, by, at)
                : Assignment.of(id, coverage, person, by, at);
        registerEvent(new PlanActed(id, "plan.assign", "《" + title + "》" + PlainText.line(helper), by, at));
        return asked;
    }

    boolean isCalledOff() {
        return calledOffAt != null;
    }

    OccasionId id() {
        return id;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    String note() {
        return note;
    }

    UnitId unit() {
        return unitId;
    }

    @Nullable SubmissionId submission() {
        return submissionId;
    }

    PersonId plannedBy() {
        return plannedBy;
    }

    @Nullable String calledOffWhy() {
        return calledOffWhy;
    }
}
