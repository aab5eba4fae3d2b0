package org.yibaotong.register.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The platforms that come along, for tests without the program. */
public final class TestPlatforms {

    public static final Platforms ALL = with("");

    private TestPlatforms() {}

    static Platforms with(String ownFile) {
        try {
            return new Platforms(PlatformSetup.all(ownFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
