package org.yibaotong.citizens.template;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;

/** Where a unit looks after its templates. */
@Component
@Transactional
public class TemplateDesk {

    private final ReplyTemplates templates;
    private final Clock clock;

    TemplateDesk(ReplyTemplates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    public void enter(String name, String words, Actor actor) {
        templates.add(new ReplyTemplate(NewId.next(), name, words), actor.unit(), actor.person(), clock.instant());
    }

    /** Another text takes its place; answers that came of the old one keep theirs. */
    void revise(UUID id, String name, String words, Actor actor) {
        var fresh = new ReplyTemplate(NewId.next(), name, words);
        retire(id, actor);
        templates.add(fresh, actor.unit(), actor.person(), clock.instant());
    }

    void retire(UUID id, Actor actor) {
        templates.retire(templates.get(id, actor.unit()).id(), clock.instant());
    }
}
