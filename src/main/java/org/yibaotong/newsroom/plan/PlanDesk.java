package org.yibaotong.newsroom.plan;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** Where it is planned what to cover and by whom, and where those who were asked answer. */
@Service
@Transactional
class PlanDesk {

    private final Occasions occasions;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Stories stories;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    PlanDesk(
            Occasions occasions,
            Assignments assignments,
            Submissions submissions,
            Stories stories,
            People people,
            Notices notices,
            Clock clock) {
        this.occasions = occasions;
        this.assignments = assignments;
        this.submissions = submissions;
        this.stories = stories;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    OccasionId plan(OccasionForm form, Actor actor) {
        var lead = form.lead();
        var planned = Occasion.plan(
                OccasionForm.or(form.title()),
                OccasionForm.or(form.place()),
                form.beginsAt(),
                OccasionForm.or(form.note()),
                lead == null
                        ? unit(actor)
                        : submissions.getWithin(actor.reach(Role.EDITOR), lead).unit(),
                lead,
                actor.person(),
                clock.instant());
        return occasions.save(planned).id();
    }

    private static UnitId unit(Actor actor) {
        Refusal.unless(actor.reach(Role.EDITOR).covers(actor.unit()), "occasion.unit.not-yours");
        return actor.unit();
    }

    void callOff(OccasionId id, String why, Actor actor) {
        var occasion = occasions.getWithin(actor.reach(Role.EDITOR), id);
        occasion.callOff(why, actor.person(), clock.instant());
        occasions.save(occasion);
        var asked = assignments.findByOccasionIdOrderByAskedAt(id).stream()
                .filter(one -> one.answer() != AssignmentAnswer.DECLINED)
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.person()))
                .toList();
        tell("plan.called-off", "《" + occasion.title() + "》取消了", why, occasion, asked);
    }

    /** Somebody of ours; they are told, and answer at the desk. */
    void assign(OccasionId id, Coverage coverage, PersonId person, Actor actor) {
        var occasion = occasions.getWithin(actor.reach(Role.EDITOR), id);
        var name = people.find(person)
                .orElseThrow(() -> new NotFound("person", person))
                .name();
        var asked = occasion.assign(coverage, person, name, "", actor.person(), clock.instant());
        occasions.save(occasion);
        assignments.save(asked);
        tell("plan.asked", "请您去：《" + occasion.title() + "》", when(occasion), occasion, List.of(person));
    }

    /** @return the link for a helper without an account: nobody can show it again */
    SecretLink assign(OccasionId id, Coverage coverage, String helper, Actor actor) {
        var occasion = occasions.getWithin(actor.reach(Role.EDITOR), id);
        var link = SecretLink.next();
        var asked = occasion.assign(coverage, null, helper, link.hash(), actor.person(), clock.instant());
        occasions.save(occasion);
        assignments.save(asked);
        return link;
    }

    void answerByLink(SecretLink link, AssignmentAnswer given, String why) {
        var asked = assignments.findByLink(link.hash()).orElseThrow(() -> new NotFound("assignment", "link"));
        answer(asked, given, why);
    }

    void answerOwn(AssignmentId id, AssignmentAnswer given, String why, Actor actor) {
        answer(own(id, actor), given, why);
    }

    Assignment own(AssignmentId id, Actor actor) {
        var asked = assignments.get(id);
        var person = asked.person();
        if (person == null || !actor.is(person)) {
            throw new NotFound("assignment", id);
        }
        return asked;
    }

    private void answer(Assignment asked, AssignmentAnswer given, String why) {
        var occasion = occasions.get(asked.occasion());
        boolean changes = asked.answer() != given;
        asked.answer(given, why, occasion, clock.instant());
        assignments.save(asked);
        if (changes) {
            var person = asked.person();
            var who = person == null ? asked.helper() : people.get(person).name();
            var said = given == AssignmentAnswer.ACCEPTED ? "接了" : "去不了";
            tell(
                    "plan.answered",
                    who + said + "：《" + occasion.title() + "》",
                    asked.why(),
                    occasion,
                    List.of(asked.askedBy()));
        }
    }

    void link(OccasionId id, AssignmentId assignment, @Nullable StoryId story, Actor actor) {
        occasions.getWithin(actor.reach(Role.EDITOR), id);
        var asked = assignments.get(assignment);
        if (!asked.occasion().equals(id)) {
            throw new NotFound("assignment", assignment);
        }
        if (story != null) {
            stories.getVisibleTo(story, actor.reach(Role.EDITOR));
        }
        asked.link(story, actor.person(), clock.instant());
        assignments.save(asked);
    }

    private static String when(Occasion occasion) {
        return Times.minute(occasion.beginsAt()) + (occasion.place().isEmpty() ? "" : "　" + occasion.place());
    }

    /** Those who were asked find it among their own tasks; who asked, on the page of the occasion. */
    private void tell(String kind, String title, String text, Occasion occasion, List<PersonId> whom) {
        var url = kind.equals("plan.answered") ? "/desk/plan/" + occasion.id() : "/desk/assignments";
        notices.tell(new Notice(kind, title, text, url), whom);
    }
}
