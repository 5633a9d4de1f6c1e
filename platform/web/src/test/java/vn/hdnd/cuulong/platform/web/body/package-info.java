/** That bodies are received whole, within their limits, and in little memory. */
@NullMarked
package vn.hdnd.cuulong.platform.web.body;

import org.jspecify.annotations.NullMarked;
