package vn.hdnd.cuulong.supervision.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;
import vn.hdnd.cuulong.supervision.lists.SupervisionFilter;
import vn.hdnd.cuulong.supervision.lists.SupervisionList;

@RestController
@Tag(
    name = "lists",
    description = "What the caller's council has, newest first; a moment behind the commands.")
class ListController {

  private final SupervisionList supervisions;

  ListController(SupervisionList supervisions) {
    this.supervisions = supervisions;
  }

  @GetMapping("/api/supervision/v1/supervisions")
  @Operation(
      summary = "List supervisions",
      description = "Supervisions of the council by their opening, with their recommendations.")
  Page<SupervisionLine> listSupervisions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Year of the opening.")
          @RequestParam
          @Min(Years.FIRST)
          @Max(Years.LAST)
          @Nullable Integer year,
      @RequestParam @Nullable SupervisionForm form,
      @RequestParam @Nullable SupervisionStatus status,
      @Parameter(
              description =
                  "Beginnings of words of title, subject or supervised bodies, with or without"
                      + " diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new SupervisionFilter(year, form, status, q);
    return Page.of(
            supervisions.find(caller.council(), filter, window(page)),
            page,
            last -> new Cursor(last.place().sortKey(), last.place().id()))
        .map(Listed::item)
        .map(SupervisionLine::of);
  }

  @GetMapping("/api/supervision/v1/supervision-years")
  @Operation(
      summary = "List years of supervisions",
      description =
          "The years in which the council has supervisions, for the filter of their list.")
  Years listSupervisionYears(Caller caller) {
    return new Years(supervisions.years(caller.council()));
  }

  private static Window window(PageRequest page) {
    var after = page.start().map(last -> Place.of(last.sortKey(), last.id())).orElse(null);
    return new Window(after, page.fetch());
  }
}
