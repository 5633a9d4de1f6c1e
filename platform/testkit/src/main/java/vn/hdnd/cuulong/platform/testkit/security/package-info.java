/**
 * Tests of the door: tokens signed by a key of the test run, checked by the decoder of production,
 * and a contract that walks over every endpoint of a service. Import {@link
 * vn.hdnd.cuulong.platform.testkit.security.TestKeys} to make a context trust these tokens.
 */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.security;

import org.jspecify.annotations.NullMarked;
