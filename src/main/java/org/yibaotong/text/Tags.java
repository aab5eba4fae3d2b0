package org.yibaotong.text;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML (标签) are to a story, where they are nothing of their own in it. */
final class Tags {

    private static final Set<String> DROPPED = Set.of("""
            applet area audio base basefont bgsound button canvas command datalist del dialog embed
            frame frameset head iframe input keygen link map math meta meter noembed noframes
            noscript object optgroup option output param plaintext portal progress script select
            slot source style svg template textarea title track video xml xmp
            """.strip().split("\\s+"));

    private static final Set<String> BLOCKS = Set.of("""
            address article aside caption center dd details div dl dt fieldset footer form header
            hgroup legend li listing main nav p section summary td th tr
            """.strip().split("\\s+"));

    private Tags() {}

    /** Left out with all that is in it. */
    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName());
    }

    /** A paragraph of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
