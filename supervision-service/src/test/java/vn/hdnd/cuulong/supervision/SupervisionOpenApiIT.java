package vn.hdnd.cuulong.supervision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.contracts.OpenApiSnapshot;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class SupervisionOpenApiIT {

  @LocalServerPort private int port;

  @Test
  void servesTheDocumentThatStandsInDocs() throws IOException, InterruptedException {
    var address = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
    var served =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    OpenApiSnapshot.check("supervision", served.body());
  }
}
