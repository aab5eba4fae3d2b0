/** The editions (版本) of a story, and any two of them, or one and what is being typed, compared (对照). */
@NullMarked
package org.yibaotong.newsroom.comparison;

import org.jspecify.annotations.NullMarked;
