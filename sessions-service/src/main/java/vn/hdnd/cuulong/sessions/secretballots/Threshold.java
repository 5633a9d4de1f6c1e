package vn.hdnd.cuulong.sessions.secretballots;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.voting.Majority;

/**
 * How many of the deciding marks have an effect.
 *
 * @param base what the shares are shares of
 * @param more the larger share with the heavier effect; null where there is one effect only
 */
public record Threshold(Base base, Majority share, @Nullable Majority more) {}
