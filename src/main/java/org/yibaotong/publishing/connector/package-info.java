/** What a channel (渠道) has to be able to do, and one folder for each that can. */
@NamedInterface("connector")
@NullMarked
package org.yibaotong.publishing.connector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
