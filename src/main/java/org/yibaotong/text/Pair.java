package org.yibaotong.text;

import org.jspecify.annotations.Nullable;

/** A part and what became of it (对应); one that went has nothing new, one that came nothing old. */
record Pair(@Nullable Part was, @Nullable Part is) {}
