/**
 * Submissions (报送): what the grass roots send in once, the page they send it from, and the rules of how it is answered. Where
 * editors answer is the feature {@code pool}; what the sender sees of it is {@code receipt}.
 */
@NullMarked
package org.yibaotong.newsroom.submission;

import org.jspecify.annotations.NullMarked;
