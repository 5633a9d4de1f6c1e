package vn.hdnd.cuulong.platform.live;

import java.time.Instant;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Who listens.
 *
 * @param until when the caller's token ends, and the stream with it
 * @param since what the caller saw last
 */
record Listener(String account, CouncilId council, Instant until, Positions since) {}
