/**
 * Tests of access: tokens signed by a key of the test run, validated by the production decoder, and
 * a contract that tests every endpoint of a service. Import {@link
 * vn.hdnd.cuulong.platform.testkit.security.TestKeys} to make a context trust these tokens.
 */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.security;

import org.jspecify.annotations.NullMarked;
