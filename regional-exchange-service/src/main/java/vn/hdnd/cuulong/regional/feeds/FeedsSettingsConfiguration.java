package vn.hdnd.cuulong.regional.feeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the feeds.
 *
 * @param maxWaiting how many readers may wait for a next entry in one process
 * @param maxWaitingOfAccount how many of them may belong to one account; enough to follow the feed
 *     of every council
 */
@ConfigurationProperties("cuulong.feeds")
record FeedsSettingsConfiguration(
    @DefaultValue("500") int maxWaiting, @DefaultValue("50") int maxWaitingOfAccount) {}
