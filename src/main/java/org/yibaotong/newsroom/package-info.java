/** The newsroom: submissions (报送), stories (稿件), review (三审三校) and sign-off (签发). A story enters by submission and leaves by
 * {@link org.yibaotong.newsroom.StorySignedOff}; what happens to it afterwards is the business of {@code publishing}. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "citizens",
            "notices",
            "files",
            "fetch",
            "search",
            "text",
            "text::checker",
            "text::event",
            "text::worth",
            "shared",
            "web",
            "example",
            "sheets"
        })
@NullMarked
package org.yibaotong.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
