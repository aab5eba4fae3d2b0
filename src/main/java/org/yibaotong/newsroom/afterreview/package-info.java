/** After-reviews (复核): what was passed in an emergency is looked at again by somebody else. */
@NullMarked
package org.yibaotong.newsroom.afterreview;

import org.jspecify.annotations.NullMarked;
