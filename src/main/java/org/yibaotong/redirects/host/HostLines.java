package org.yibaotong.redirects.host;

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

    HostLines(HostLooks looks, Words words) {
        this.looks = looks;
        this.words = words;
    }

    /** @param state nothing where nobody has looked */
    public record HostLine(
            String name, boolean isPreview, @Nullable Badge state, String seen) {}

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
                look.map(HostLines::seen).orElse(""));
    }

    private static String seen(HostLook look) {
        return (look.leads().isEmpty() ? "" : "指着" + look.leads() + "，") + Times.day(look.at()) + "看的";
    }

    /** Of every name somebody has looked at. */
    public Map<HostName, Badge> badges() {
        return looks.all().values().stream()
                .collect(Collectors.toMap(HostLook::name, one -> one.state().badge(words)));
    }
}
