/** The register over HTTP. */
@NullMarked
package vn.hdnd.cuulong.regional.councils.web;

import org.jspecify.annotations.NullMarked;
