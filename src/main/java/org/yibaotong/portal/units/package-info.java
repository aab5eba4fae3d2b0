/** What a unit does for its people (单位页): its telephones and services, its accounts, the news it sent in. */
@NullMarked
package org.yibaotong.portal.units;

import org.jspecify.annotations.NullMarked;
