/** The register on the topic {@code hdnd.councils.v1}. */
@NullMarked
package vn.hdnd.cuulong.regional.councils.messaging;

import org.jspecify.annotations.NullMarked;
