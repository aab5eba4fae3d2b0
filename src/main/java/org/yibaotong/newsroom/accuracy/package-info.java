/** How often hints are right (提示准不准): what the program took for one event, held against what people said of it. */
@NullMarked
package org.yibaotong.newsroom.accuracy;

import org.jspecify.annotations.NullMarked;
