package vn.hdnd.cuulong.platform.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of live streams.
 *
 * @param most streams of one process at the same time
 * @param mostOfAccount how many of them may belong to one account
 * @param beat after this a quiet stream says that it is alive; far shorter than a gateway waits
 * @param remembered cases whose latest change is remembered for those who return
 */
@ConfigurationProperties("cuulong.live")
record LiveSettings(
    @DefaultValue("3000") int most,
    @DefaultValue("20") int mostOfAccount,
    @DefaultValue("15s") Duration beat,
    @DefaultValue("20000") int remembered) {}
