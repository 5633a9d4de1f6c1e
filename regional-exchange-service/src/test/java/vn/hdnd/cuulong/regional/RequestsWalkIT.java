package vn.hdnd.cuulong.regional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/**
 * Walks through {@code docs/requests/regional.http} without the gateways, which only pass it on.
 */
class RequestsWalkIT extends OnRealParts {

  private static final Path WALK = Path.of("..", "docs", "requests", "regional.http");
  private static final Pattern CAPTURE = Pattern.compile("# @capture (\\w+) = (\\S+)");

  private final Map<String, String> variables =
      new HashMap<>(
          Map.of(
              "region",
              "",
              "angiang",
              "",
              "token:dieuphoi.vung",
              COORDINATOR,
              "token:vanphong.longan",
              LONG_AN,
              "token:vanphong.angiang",
              TestTokens.of("vanphong.angiang", "an-giang-2025", "office-staff", "office-lead"),
              "token:coquan.ubnd-angiang",
              AGENCY));

  @Test
  void everyRequestIsAnsweredAsThePageSays() throws Exception {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(API + "/councils?on=2026-01-01", AGENCY).body().contains("91"));
    String[] requests = Files.readString(WALK).split("(?m)^### ", -1);
    assertThat(requests).hasSizeGreaterThan(15);
    for (int i = 1; i < requests.length; i++) {
      walk(requests[i]);
    }
  }

  private void walk(String text) throws Exception {
    String filled = filled(text);
    List<String> lines = filled.lines().toList();
    String[] target = lines.get(1).split(" ", 2);
    HttpResponse<String> answer =
        target[0].equals("GET")
            ? get(target[1], token(lines), headers(lines))
            : post(target[1], body(filled), token(lines));
    String expected =
        lines.stream().filter(line -> line.startsWith("# expect ")).findFirst().orElseThrow();
    assertThat("# expect " + answer.statusCode())
        .as(lines.getFirst() + "\n" + answer.body())
        .isEqualTo(expected);
    Matcher capture = CAPTURE.matcher(filled);
    while (capture.find()) {
      variables.put(capture.group(1), JsonPath.<String>read(answer.body(), capture.group(2)));
    }
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      filled = filled.replace("{{" + variable.getKey() + "}}", variable.getValue());
    }
    return filled.replace("{{$uuid}}", UUID.randomUUID().toString());
  }

  private static String token(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("Authorization: Bearer "))
        .map(line -> line.substring("Authorization: Bearer ".length()))
        .findFirst()
        .orElseThrow();
  }

  private static String[] headers(List<String> lines) {
    var headers = new ArrayList<String>();
    lines.stream()
        .filter(line -> line.startsWith("Accept: "))
        .forEach(line -> headers.addAll(List.of("Accept", line.substring("Accept: ".length()))));
    return headers.toArray(String[]::new);
  }

  private static String body(String text) {
    return text.substring(text.indexOf("\n\n") + 2, text.indexOf("\n# expect"));
  }
}
