/** What makes something worth telling (新闻价值), as far as its words show it. */
@NamedInterface("worth")
@NullMarked
package org.yibaotong.text.worth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
