package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class SiteTests {

    /** A city that installs without settings must not pass for the example city. */
    @Test
    void whatIsNotSetNamesNoPlace() {
        var site = Binder.get(new MockEnvironment()).bindOrCreate("yibaotong.site", Site.class);
        assertThat(site.toString()).doesNotContain("示例");
        assertThat(site.name()).isNotEmpty();
        assertThat(site.city()).isNotEmpty();
        assertThat(site.icp()).isEmpty();
        assertThat(site.telephone()).isEmpty();
    }
}
