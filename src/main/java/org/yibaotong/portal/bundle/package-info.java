/** The public pages of bundles: which there are, and of each the articles in their order. */
@NullMarked
package org.yibaotong.portal.bundle;

import org.jspecify.annotations.NullMarked;
