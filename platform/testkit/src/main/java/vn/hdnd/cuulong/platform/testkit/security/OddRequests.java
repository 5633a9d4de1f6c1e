package vn.hdnd.cuulong.platform.testkit.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.testkit.http.RawRequest;

/** Requests to one endpoint that differ from a valid one in one place, where they are invalid. */
record OddRequests(Endpoint endpoint, RawRequest good, Map<String, String> query) {

  private static final List<String> TEXTS =
      List.of(
          "$%7Bcouncil%7D",
          "%7Bid%7D",
          "%7B",
          "%23%7Bsystemproperties%7D",
          "%00",
          "%0A",
          "%0D%0A",
          "%",
          "%zz",
          "%25",
          "%C0%AF",
          "%FF",
          "%ED%A0%80",
          "%EF%BF%BE",
          "%F0%9F%92%A7",
          "%E2%80%AE",
          "%2F",
          "..%2F..",
          "%5C",
          "a;b=c",
          "*",
          "'%22%3C%3E",
          "-1",
          "0",
          "99999999999999999999",
          "1e9",
          "NaN",
          "null",
          "x".repeat(3000));

  private static final List<String> VALUES =
      List.of(
          "2026-13-45",
          "%2B999999999-12-31",
          "-999999999-01-01",
          "0000-00-00",
          "9999-12-31",
          "0001-01-01",
          "30S",
          "(",
          "%5B%5E",
          "%5C%5CQ",
          "a,,b",
          ",",
          "+",
          "true,false");

  private static final List<String> HEADERS =
      List.of(
          "Accept: */*+json",
          "Accept: application/*+json",
          "Accept: ;;;",
          "Accept: text/html;q=2",
          "Accept: application/json;charset=nope",
          "Accept: application/json;q=abc",
          "Accept: " + "a/b,".repeat(2500),
          "Accept-Language: " + "vi-VN-x-abc;q=0.5,".repeat(550),
          "Accept-Language: *;q=abc",
          "Accept-Language: --,x-",
          "Accept-Charset: nope",
          "Accept-Encoding: nope;q=9",
          "Range: bytes=abc",
          "Range: bytes=-1,0-0,5-1",
          "Range: lines=0-1",
          "If-Match: \"99999999999999999999\"",
          "If-Match: W/\"",
          "If-Match: \u00e9",
          "If-Match:",
          "If-None-Match: \"",
          "If-None-Match: W/,,\"x",
          "If-Modified-Since: yesterday",
          "If-Unmodified-Since: -1",
          "Idempotency-Key: \u00e9\u1ec7",
          "Idempotency-Key: " + "k".repeat(5000),
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-For: for=\"",
          "X-Forwarded-Host: a b{c}",
          "X-Forwarded-Port: abc",
          "X-Forwarded-Proto: nope",
          "X-Forwarded-Prefix: /{x}",
          "Forwarded: for=\";host={",
          "Origin: null",
          "Origin: http://{x}",
          "Cookie: $Version=9; =;;=",
          "traceparent: 00-zz",
          "traceparent: 00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-ff",
          "baggage: " + "a=b,".repeat(2000),
          "Content-Encoding: gzip",
          "Content-Language: \u0000x",
          "Authorization: Basic Og==");

  private static final List<String> CONTENT_TYPES =
      List.of(
          "application/*+json",
          "application/*",
          "*/*",
          "application",
          "/",
          ";",
          "application/json;charset=nope",
          "application/json;charset=\"",
          "application/json;charset=UTF-32",
          "application/json;charset=ISO-2022-JP",
          "application/json;=x",
          "application/json,application/json",
          "multipart/form-data",
          "multipart/form-data;boundary=");

  private static final List<byte[]> BODIES =
      Stream.concat(
              Stream.of(
                      "null",
                      "[]",
                      "\"x\"",
                      "1",
                      "{",
                      "{}x",
                      "\uFEFF{}",
                      "1e999999999",
                      "{\"\\ud800\":1}",
                      "{\"a\":1,\"\\u0061\":2}",
                      "[".repeat(50_000),
                      "{\"a\":" + "9".repeat(5000) + "}")
                  .map(text -> text.getBytes(StandardCharsets.UTF_8)),
              Stream.of(
                  new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                  "{}".getBytes(StandardCharsets.UTF_16)))
          .toList();

  Stream<RawRequest> all() {
    return Stream.of(paths(), queries(), headers(), bodies()).flatMap(each -> each);
  }

  private Stream<RawRequest> paths() {
    return endpoint.path().contains("{")
        ? TEXTS.stream()
            .map(odd ->
                at(endpoint.path().replaceAll("\\{[^}]+}", Matcher.quoteReplacement(odd)), query))
        : Stream.of(at(endpoint.path() + "/", query), at(endpoint.path() + "//", query));
  }

  private Stream<RawRequest> queries() {
    Stream<RawRequest> broken =
        Stream.of("?", "??", "?=", "?=x", "?%", "?%zz=1", "?x", "?&&", "?x=%", "?%00=1", "?x[]=1")
            .map(odd -> good.to(endpoint.sample() + odd));
    Set<String> names = new TreeSet<>(endpoint.parameters().keySet());
    names.addAll(List.of("after", "limit", "dryRun"));
    Stream<RawRequest> values =
        names.stream()
            .flatMap(name ->
                Stream.of(TEXTS, name.equals("after") ? cursors() : VALUES)
                    .flatMap(List::stream)
                    .map(odd -> at(endpoint.sample(), changed(name, odd))));
    return Stream.concat(broken, values);
  }

  private Stream<RawRequest> headers() {
    return HEADERS.stream().map(good::header);
  }

  private Stream<RawRequest> bodies() {
    byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
    return Stream.concat(
        CONTENT_TYPES.stream().map(type -> good.header("Content-Type: " + type).with(empty)),
        BODIES.stream().map(good.header("Content-Type: application/json")::with));
  }

  /** Returns cursors that are well-formed but have no meaning for any list. */
  private static List<String> cursors() {
    var found = new ArrayList<String>();
    for (String key : List.of("", "x", "2026-13-45", "-1", "99999999999999999999", "\u1ec7", "[")) {
      for (String id : List.of("", "x", "$gt")) {
        byte[] plain = (key + '\0' + id).getBytes(StandardCharsets.UTF_8);
        found.add(Base64.getUrlEncoder().withoutPadding().encodeToString(plain));
      }
    }
    return found;
  }

  private Map<String, String> changed(String name, String value) {
    var other = new HashMap<>(query);
    other.put(name, value);
    return other;
  }

  private RawRequest at(String path, Map<String, String> parameters) {
    String said =
        parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&"));
    return good.to(said.isEmpty() ? path : path + "?" + said);
  }
}
