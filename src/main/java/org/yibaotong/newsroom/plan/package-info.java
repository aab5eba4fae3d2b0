/** The plan (采访安排): what is going to happen, who covers it, and how far that has come. */
@NullMarked
package org.yibaotong.newsroom.plan;

import org.jspecify.annotations.NullMarked;
