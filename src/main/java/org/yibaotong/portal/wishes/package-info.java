/** The wishes (微心愿) as everybody sees them, and claiming one. */
@NullMarked
package org.yibaotong.portal.wishes;

import org.jspecify.annotations.NullMarked;
