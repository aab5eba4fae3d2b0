/** The editions (版本) of a story, and any two of them compared (对照). */
@NullMarked
package org.yibaotong.newsroom.comparison;

import org.jspecify.annotations.NullMarked;
