/** The road (走过的路) a story has come since it was adopted, drawn from its reviews and signatures. */
@NullMarked
package org.yibaotong.newsroom.road;

import org.jspecify.annotations.NullMarked;
