package org.yibaotong.redirects.host;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.site.OldHost;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The names of an old website as its page shows them, each with where it leads. */
@Component
public class HostLines {

    private final HostLooks looks;
    private final Words words;
    private final Clock clock;

    HostLines(HostLooks looks, Words words, Clock clock) {
        this.looks = looks;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param state nothing where nobody has looked
     * @param kept what it stands for and how long others keep it, or empty
     */
    public record HostLine(
            String name, boolean isPreview, @Nullable Badge state, String seen, String kept) {}

    /** Where the own name of a website leads. */
    public record Led(Badge badge, boolean isHere) {}

    public List<HostLine> of(OldSite site) {
        var all = looks.all();
        return site.hosts().stream()
                .map(host -> line(host, Optional.ofNullable(all.get(host.name()))))
                .toList();
    }

    private HostLine line(OldHost host, Optional<HostLook> look) {
        return new HostLine(
                host.name().chinese(),
                host.isPreview(),
                look.map(one -> one.state().badge(words)).orElse(null),
                look.map(HostLines::seen).orElse(""),
                look.map(HostLook::record).map(HostLines::kept).orElse(""));
    }

    private static String seen(HostLook look) {
        return (look.leads().isEmpty() ? "" : "指着" + look.leads() + "，") + Times.day(look.at()) + "看的";
    }

    private static String kept(NameRecord record) {
        return (record.alias().isEmpty() ? "" : "别名" + record.alias() + "，") + "缓存时间" + record.time();
    }

    /** What is said of the day its names are to be switched over (切换日). */
    public Switching switching(OldSite site) {
        var all = looks.all();
        return Switching.of(
                site.switchOn(),
                site.hosts().stream()
                        .filter(host -> !host.isPreview())
                        .map(host -> Optional.ofNullable(all.get(host.name())))
                        .toList(),
                Times.date(clock.instant()));
    }

    /** Of every name somebody has looked at. */
    public Map<HostName, Led> led() {
        return looks.all().values().stream()
                .collect(Collectors.toMap(
                        HostLook::name, one -> new Led(one.state().badge(words), one.state() == HostState.HERE)));
    }
}
