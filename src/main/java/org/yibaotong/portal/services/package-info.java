/** The services for residents (便民服务) as everybody sees them. */
@NullMarked
package org.yibaotong.portal.services;

import org.jspecify.annotations.NullMarked;
