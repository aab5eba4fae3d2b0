/** What is looked at before it goes its way (先看一看): held words, many alike at once, and what is put aside. Nothing is lost by it. */
@NullMarked
package org.yibaotong.citizens.moderation;

import org.jspecify.annotations.NullMarked;
