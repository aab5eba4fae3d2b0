/** Answers that come back (答复模板): written once by a unit, put into an answer by hand, and never sent by themselves. */
@NullMarked
package org.yibaotong.citizens.template;

import org.jspecify.annotations.NullMarked;
