/** What a service outside says of how near two texts are in meaning (语义相近): one more signal for one event, where one is named. */
@NullMarked
package org.yibaotong.newsroom.meaning;

import org.jspecify.annotations.NullMarked;
