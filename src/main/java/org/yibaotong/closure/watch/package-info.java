/** The watch after closing (观察): whether a stranger answers under the name, link or domain that was given up, and whether the unit opens another. */
@NullMarked
package org.yibaotong.closure.watch;

import org.jspecify.annotations.NullMarked;
