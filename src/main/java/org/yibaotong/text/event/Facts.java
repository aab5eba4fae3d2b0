package org.yibaotong.text.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yibaotong.text.event.Fact.Day;
import org.yibaotong.text.event.Fact.Name;

/** What an item says of an event: how many, when, where, what and whom it names (说法). */
final class Facts {

    private static final int LOOKED_AT = 3000;
    private static final Pattern CALLED = Pattern.compile("[“「『《]([^“”「」『』《》，。！？：]{2,14})[”」』》](\\p{IsHan}{2})");
    private static final String POST = "(书记|主任|局长|院长|校长|所长|队长|社长|董事长)";
    private static final Pattern HOLDER =
            Pattern.compile(POST + "(" + Names.FAMILY + "\\p{IsHan}{1,2}?)(?=表示|介绍|说|告诉|认为|在|和|的| |$)");

    private Facts() {}

    static List<Fact> in(Item item) {
        var text = item.title() + "\n" + item.text();
        var told = text.substring(0, Math.min(LOOKED_AT, text.length()));
        var normal = Normal.of(told);
        var facts = new ArrayList<Fact>(Counts.in(normal));
        Days.each(Gist.of(item.text().strip()).normal(), item.time(), item.late())
                .forEach(days -> facts.add(new Day(days)));
        places(facts, item, normal);
        CALLED.matcher(told).results().forEach(found -> facts.add(new Name(found.group(2) + "名称", found.group(1))));
        HOLDER.matcher(normal).results().forEach(found -> facts.add(new Name(found.group(1), found.group(2))));
        return facts;
    }

    /** Where it was, as typed; only else by the names in the text, which may be those of other places as well. */
    private static void places(Collection<Fact> facts, Item item, String normal) {
        var place = item.place();
        if (place != null && !place.isBlank()) {
            facts.add(new Name("地点", place.strip()));
            return;
        }
        var named = Places.of(normal);
        add(facts, "街道", named.streets(), normal);
        add(facts, "社区", named.communities(), normal);
        add(facts, "单位", named.houses(), normal);
    }

    private static void add(Collection<Fact> facts, String about, Set<String> names, String normal) {
        names.stream()
                .map(name -> Places.whole(name, normal))
                .sorted()
                .forEach(name -> facts.add(new Name(about, name)));
    }
}
