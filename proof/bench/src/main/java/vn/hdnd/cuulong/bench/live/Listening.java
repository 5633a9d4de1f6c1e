package vn.hdnd.cuulong.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tablets that each listen to a stream, on a few threads together. */
final class Listening implements Tablets {

  private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");
  private static final long PATIENCE = 60;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final CountDownLatch opened;
  private volatile Awaited awaited;

  Listening(int tablets, URI address, String token, Chamber chamber) throws Exception {
    this.opened = new CountDownLatch(tablets);
    this.awaited = new Awaited(Integer.MAX_VALUE, tablets);
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(Chamber.live()))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    List<CompletableFuture<HttpResponse<Void>>> streams = new ArrayList<>();
    for (int i = 0; i < tablets; i++) {
      var lines = new Lines(i, chamber.sitting());
      streams.add(client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(lines)));
    }
    if (!opened.await(PATIENCE, TimeUnit.SECONDS)) {
      throw new IOException(
          "%d streams are not open; statuses: %s".formatted(opened.getCount(), statuses(streams)));
    }
  }

  private static List<Integer> statuses(List<CompletableFuture<HttpResponse<Void>>> streams) {
    return streams.stream()
        .filter(CompletableFuture::isDone)
        .map(each -> each.join().statusCode())
        .distinct()
        .toList();
  }

  @Override
  public void watch(Awaited next) {
    awaited = next;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private final class Lines implements Flow.Subscriber<String> {

    private final int tablet;
    private final String sitting;

    private Lines(int tablet, String sitting) {
      this.tablet = tablet;
      this.sitting = sitting;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.startsWith("event:opened")) {
        opened.countDown();
      }
      if (line.contains(sitting)) {
        Matcher said = SEQUENCE.matcher(line);
        if (said.find()) {
          awaited.see(tablet, Integer.parseInt(said.group(1)));
        }
      }
    }

    @Override
    public void onError(Throwable lost) {
      // What this tablet misses fails the round.
    }

    @Override
    public void onComplete() {
      // The same.
    }
  }
}
