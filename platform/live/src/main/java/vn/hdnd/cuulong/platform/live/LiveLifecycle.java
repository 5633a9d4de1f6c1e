package vn.hdnd.cuulong.platform.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import vn.hdnd.cuulong.platform.inbox.follow.TopicFollower;

/**
 * Runs the streams while the service runs. It stops in the first phase, before the server waits for
 * the requests that are under way, because a stream would keep the server waiting.
 */
final class LiveLifecycle implements SmartLifecycle {

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final TopicFollower follower;
  private final LiveStreams streams;
  private @Nullable ScheduledExecutorService looking;

  LiveLifecycle(TopicFollower follower, LiveStreams streams) {
    this.follower = follower;
    this.streams = streams;
  }

  @Override
  public void start() {
    follower.start();
    looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-streams").factory());
    var _ =
        looking.scheduleWithFixedDelay(
            streams::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    if (looking != null) {
      looking.shutdownNow();
      looking = null;
    }
    streams.close();
    follower.stop();
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
