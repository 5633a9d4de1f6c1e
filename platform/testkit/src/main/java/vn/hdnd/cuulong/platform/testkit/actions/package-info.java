/**
 * Holds what the case views of a service say may be done against what its commands do: the actions
 * that are listed, and the commands that the OpenAPI document has.
 */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.actions;

import org.jspecify.annotations.NullMarked;
