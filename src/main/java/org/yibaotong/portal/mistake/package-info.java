/** Pointing out a mistake on a government website or account (我为政府网站找错), and reading the answer by its code. */
@NullMarked
package org.yibaotong.portal.mistake;

import org.jspecify.annotations.NullMarked;
