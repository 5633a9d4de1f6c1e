package vn.hdnd.cuulong.sessions.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.context.request.ServletWebRequest;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.papers.PaperVersion;

/**
 * A file as an answer: to be saved, unless it is a PDF that is asked for in the browser, and then
 * in a sandbox. Never is it anything that runs as a page of ours.
 *
 * @param inline whether the caller wants to see it in the browser
 */
record FileAnswer(PaperVersion version, boolean inline) {

  private static final String SANDBOX =
      "sandbox; default-src 'none';" + " style-src 'unsafe-inline'; frame-ancestors 'none'";

  void write(HttpServletRequest request, HttpServletResponse response, InputStream bytes)
      throws IOException {
    try (bytes) {
      headers(response);
      if (!new ServletWebRequest(request, response).checkNotModified(version.digest())) {
        var resource = new Sized(bytes, version.size());
        var answer = new ServletServerHttpResponse(response);
        List<ResourceRegion> asked = asked(request, response, resource);
        if (response.getStatus() == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value()) {
          return;
        }
        if (asked.isEmpty()) {
          new ResourceHttpMessageConverter().write(resource, type(), answer);
        } else {
          response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
          new ResourceRegionHttpMessageConverter().write(asked.getFirst(), type(), answer);
        }
      }
    }
  }

  private void headers(HttpServletResponse response) {
    boolean shown = inline && version.type() == FileType.PDF;
    var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        disposition.filename(version.name(), StandardCharsets.UTF_8).build().toString());
    response.setHeader("Content-Security-Policy", SANDBOX);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
  }

  /** One part; who asks for several gets the whole, as the protocol allows. */
  private List<ResourceRegion> asked(
      HttpServletRequest request, HttpServletResponse response, Sized resource) {
    @Nullable String said = request.getHeader(HttpHeaders.RANGE);
    if (said == null) {
      return List.of();
    }
    try {
      List<ResourceRegion> regions =
          HttpRange.toResourceRegions(HttpRange.parseRanges(said), resource);
      return regions.size() == 1 ? regions : List.of();
    } catch (IllegalArgumentException impossible) {
      response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
      response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + version.size());
      return List.of();
    }
  }

  private MediaType type() {
    return MediaType.parseMediaType(version.type().mediaType());
  }

  /** A stream whose length is known beforehand. */
  private static final class Sized extends InputStreamResource {

    private final long size;

    private Sized(InputStream bytes, long size) {
      super(bytes);
      this.size = size;
    }

    @Override
    public long contentLength() {
      return size;
    }
  }
}
