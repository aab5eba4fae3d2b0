/** The public page of a bundle: articles that belong together, in their order. */
@NullMarked
package org.yibaotong.portal.bundle;

import org.jspecify.annotations.NullMarked;
