/** The portal for the old (长辈版): few entries, large words, telephones first, the news read aloud. */
@NullMarked
package org.yibaotong.portal.elder;

import org.jspecify.annotations.NullMarked;
