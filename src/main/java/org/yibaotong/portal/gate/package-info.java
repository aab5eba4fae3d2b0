/** How often one address and one browser may send the portal's forms (限次). */
@NullMarked
package org.yibaotong.portal.gate;

import org.jspecify.annotations.NullMarked;
