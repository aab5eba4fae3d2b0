package org.yibaotong.redirects.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.AddressRules;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.redirects.site.OldHost;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.Rule;
import org.yibaotong.shared.UnitId;

/** What a mapping has to say, by its kind. */
class MappingTests {

    private static final Guard GUARD = new Guard(Set.of("gov.cn"), Set.of("old.gov.cn"), "");
    private static final String NEW = "https://www.shili.gov.cn/a";

    private static OldSite site(Rule rule) {
        return new OldSite(
                OldSiteId.next(),
                1,
                null,
                UnitId.next(),
                "旧网站",
                List.of(new OldHost(new HostName("old.gov.cn"), false)),
                NEW,
                "门户",
                "",
                new AddressRules(false, Set.of("id")),
                rule,
                rule.redirects() ? NEW : "",
                null,
                false,
                0);
    }

    private static Mapping of(String typed, Kind kind, String target, String words, String choices) {
        return Mapping.of(site(Rule.EACH), typed, kind, target, words, choices, GUARD);
    }

    @Test
    void theOldAddressMayBePastedWhole() {
        var mapping = of("http://www.old.gov.cn/xw/index.html?x=1", Kind.REDIRECT, NEW, "", "");
        assertThat(mapping.address().value()).isEqualTo("/xw");
        assertThat(mapping.typed()).isEqualTo("http://www.old.gov.cn/xw/index.html?x=1");
    }

    @Test
    void anAddressOfAnotherSiteIsRefused() {
        assertRefused("mapping.address.of-another-site", () -> of("http://other.gov.cn/a", Kind.REDIRECT, NEW, "", ""));
    }

    @Test
    void theHomePageIsNoMapping() {
        assertRefused("mapping.address.home", () -> of("/index.html", Kind.REDIRECT, NEW, "", ""));
        assertRefused("mapping.address.missing", () -> of(" ", Kind.REDIRECT, NEW, "", ""));
    }

    @Test
    void anAddressLongerThanItsColumnIsRefused() {
        assertRefused("mapping.address.too-long", () -> of("/" + "a".repeat(2_048), Kind.REDIRECT, NEW, "", ""));
    }

    @Test
    void aRedirectLeadsSomewhereAndNotBack() {
        assertRefused("target.missing", () -> of("/a", Kind.REDIRECT, "", "", ""));
        assertRefused("target.is-old", () -> of("/a", Kind.REDIRECT, "http://old.gov.cn/a", "", ""));
        assertRefused("target.not-allowed", () -> of("/a", Kind.UNRESOLVED, "https://evil.example/", "", ""));
    }

    @Test
    void otherMeansAndWithdrawnSayWhatPeopleNeedToKnow() {
        assertRefused("mapping.words.missing", () -> of("/a", Kind.OTHER_MEANS, "", " ", ""));
        assertRefused("mapping.words.missing", () -> of("/a", Kind.WITHDRAWN, NEW, "", ""));
        assertRefused("mapping.words.too-long", () -> of("/a", Kind.WITHDRAWN, "", "长".repeat(501), ""));
        assertThat(of("/a", Kind.OTHER_MEANS, "", "请打12345", "").words()).isEqualTo("请打12345");
    }

    @Test
    void aSplitPageNamesTwoPlacesAtLeast() {
        assertRefused("mapping.choices.number", () -> of("/a", Kind.SPLIT, "", "", "办事 " + NEW));
        assertRefused("mapping.choices.name", () -> of("/a", Kind.SPLIT, "", "", NEW + "\n" + NEW));
        assertRefused("target.not-allowed", () -> of("/a", Kind.SPLIT, "", "", "办事 https://evil.example/\n新闻 " + NEW));
        assertThat(Choice.list(of("/a", Kind.SPLIT, "", "", "办事　大厅 " + NEW + "\n新闻\t" + NEW)
                        .choices()))
                .containsExactly(new Choice("办事　大厅", NEW), new Choice("新闻", NEW));
    }

    @Test
    void whatIsKeptOrUndecidedNeedsNoTarget() {
        assertThat(of("/a", Kind.ARCHIVED, "", "", "").target()).isEmpty();
        assertThat(of("/a", Kind.UNRESOLVED, "", "", "").target()).isEmpty();
    }

    @Test
    void aSiteWithOneRuleForAllHasNoMappings() {
        var refused = site(Rule.ALL_ALIKE);
        assertRefused("mapping.site.has-rule", () -> Mapping.of(refused, "/a", Kind.REDIRECT, NEW, "", "", GUARD));
    }
}
