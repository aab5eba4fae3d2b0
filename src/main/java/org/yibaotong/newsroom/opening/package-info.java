/** Help with writing (写作帮手): facts become a first paragraph, and a headline like an official document is said to be one. No model is asked. */
@NullMarked
package org.yibaotong.newsroom.opening;

import org.jspecify.annotations.NullMarked;
