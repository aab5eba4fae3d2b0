package org.yibaotong.redirects.mapping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.Edition;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/** Where mappings are entered and put right. */
@Service
@Transactional
public class MappingDesk {

    private static final int SEVERAL_MOST = 200;

    private final OldSites sites;
    private final Mappings mappings;
    private final TaggedMappings tagged;
    private final Edition edition;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MappingDesk(
            OldSites sites,
            Mappings mappings,
            TaggedMappings tagged,
            Edition edition,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sites = sites;
        this.mappings = mappings;
        this.tagged = tagged;
        this.edition = edition;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** @return the number of the mapping */
    long add(OldSiteId id, MappingForm form, Actor actor) {
        long number = edition.next();
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var mapping = form.mapping(site, sites.guard());
        Refusal.when(mappings.find(id, mapping.address()).isPresent(), "mapping.address.taken", mapping.address());
        mappings.put(id, List.of(mapping), false, number, actor.person(), clock.instant());
        tell(site.host(), mapping, "登记：" + said(mapping), actor);
        long added = mappings.find(id, mapping.address()).orElseThrow().id();
        tagged.set(id, added, form.read());
        return added;
    }

    void change(OldSiteId id, long mapping, MappingForm form, Actor actor) {
        change(id, List.of(mapping), form, actor);
        if (form.tags() != null) {
            tagged.set(id, mapping, form.read());
        }
    }

    /** Several in one way: all of them or none. Tags they have they keep. */
    public void change(OldSiteId id, List<Long> chosen, MappingForm form, Actor actor) {
        refuse(chosen);
        long number = edition.next();
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var guard = sites.guard();
        var changed = new ArrayList<Mapping>();
        for (long one : chosen) {
            var before = mappings.get(id, one).mapping();
            var after = form.at(before.typed()).mapping(site, guard);
            changed.add(after);
            tell(site.host(), after, "由“" + said(before) + "”改为“" + said(after) + "”", actor);
        }
        mappings.put(id, changed, true, number, actor.person(), clock.instant());
        tagged.add(id, chosen, form.read());
    }

    /** Several get more tags, and lead where they led. */
    public void tag(OldSiteId id, List<Long> chosen, MappingForm form, Actor actor) {
        refuse(chosen);
        var tags = form.read();
        Refusal.when(tags.isEmpty(), "mapping.tags.missing");
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        chosen.forEach(one -> tell(site.host(), mappings.get(id, one).mapping(), "加标签：" + tags, actor));
        tagged.add(id, chosen, tags);
    }

    private static void refuse(List<Long> chosen) {
        Refusal.when(chosen.isEmpty(), "mapping.several.nothing-chosen");
        Refusal.when(chosen.size() > SEVERAL_MOST, "mapping.several.too-many", SEVERAL_MOST);
    }

    private String said(Mapping mapping) {
        return words.of(mapping.kind()) + (mapping.target().isEmpty() ? "" : " " + mapping.target());
    }

    private void tell(String host, Mapping mapping, String detail, Actor actor) {
        events.publishEvent(
                new MappingChanged(host, mapping.address().value(), detail, actor.person(), clock.instant()));
    }
}
