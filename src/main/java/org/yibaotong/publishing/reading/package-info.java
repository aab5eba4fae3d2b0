/** How often articles are read (阅读数): counted in memory, written in batches, nothing about the readers. */
@NullMarked
package org.yibaotong.publishing.reading;

import org.jspecify.annotations.NullMarked;
