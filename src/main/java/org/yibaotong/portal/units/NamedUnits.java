package org.yibaotong.portal.units;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Units by their names (单位), for whoever leads to their pages. */
public interface NamedUnits {

    /** Those whose name has these characters in it, at most a hundred. */
    List<Link> called(String words);

    List<Link> all();

    /** The page of those called exactly so, where there are any. */
    Optional<Link> of(String name);

    record Link(String name, String url) {}

    static String url(String name) {
        return "/units/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
