package vn.hdnd.cuulong.votercontact.reading.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;

/** Pages and records as HTTP answers. */
final class Answers {

  private Answers() {}

  static <T> Page<T> page(PageRequest request, Function<Window, List<Listed<T>>> list) {
    var after = request.start().map(last -> Place.of(last.sortKey(), last.id())).orElse(null);
    return Page.of(
            list.apply(new Window(after, request.fetch())),
            request,
            last -> new Cursor(last.place().sortKey(), last.place().id()))
        .map(Listed::item);
  }

  static <T> ResponseEntity<T> record(T item, long version) {
    return ResponseEntity.ok().eTag(IfMatch.tag(version)).body(item);
  }
}
