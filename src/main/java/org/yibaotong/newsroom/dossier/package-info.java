/** The dossier of an event (事件卷宗): everything that was sent in on it, side by side, and what became of each. */
@NullMarked
package org.yibaotong.newsroom.dossier;

import org.jspecify.annotations.NullMarked;
