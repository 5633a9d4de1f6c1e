/**
 * Petitions over HTTP: requests are checked for their form here and for the rules in the feature
 * root.
 */
@NullMarked
package vn.hdnd.cuulong.petitions.casework.web;

import org.jspecify.annotations.NullMarked;
