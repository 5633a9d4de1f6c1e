package vn.hdnd.cuulong.platform.web.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.stored.StoredForm;
import vn.hdnd.cuulong.platform.web.body.Upload;
import vn.hdnd.cuulong.platform.web.edge.Things.Colour;
import vn.hdnd.cuulong.platform.web.edge.Things.Thing;
import vn.hdnd.cuulong.platform.web.edge.Things.ThingMade;
import vn.hdnd.cuulong.platform.web.edge.Things.ThingView;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;
import vn.hdnd.cuulong.platform.web.problem.Absent;

@RestController
class ThingController {

  record MakeThingRequest(
      @NotBlank @Size(max = 20) String name,
      @NotNull Colour colour,
      @Nullable LocalDate madeOn,
      int weight,
      @Nullable List<@Valid Part> parts,
      @Nullable JsonNode extra) {

    record Part(
        @NotNull Boolean checked,
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
            @Nullable String note) {}
  }

  record Numbered(String number) implements Answer {}

  record Filed(String digest, long size) implements Answer {}

  private final AggregateCommands<Thing> commands;

  ThingController(AggregateCommands<Thing> commands) {
    this.commands = commands;
  }

  @PostMapping(Things.BASE)
  CommandOutcome make(CommandContext context, @Valid @RequestBody MakeThingRequest request) {
    return commands.create(context, CommandDays.none(), id -> decide(request));
  }

  private static Decision<Thing> decide(MakeThingRequest request) {
    if (request.weight() > 100) {
      Map<String, String> arguments =
          Map.of("weight", Integer.toString(request.weight()), "date", "2025-07-01");
      return Decision.refused(
          Refusal.of(Things.Reason.THING_TOO_HEAVY, arguments).citing("T-01: Luật về vật, Điều 1"));
    }
    return Decision.accepted(
        new Thing(request.name()),
        List.of(new ThingMade(request.name())),
        new Numbered("12/NQ-HĐND"));
  }

  @PostMapping(Things.BASE + "/{id}/name")
  CommandOutcome rename(CommandContext context, @PathVariable String id) {
    return commands.change(
        context,
        new AggregateId<>(id),
        CommandDays.none(),
        thing -> Decision.accepted(thing.state(), new ThingMade("again")));
  }

  /** A paper is read piece by piece, as a store of files would. */
  @PostMapping(path = Things.BASE + "/{id}/paper", consumes = Things.PAPER)
  CommandOutcome file(CommandContext context, @PathVariable String id, Upload paper)
      throws IOException {
    long read;
    try (InputStream bytes = paper.open()) {
      read = bytes.transferTo(OutputStream.nullOutputStream());
    }
    var filed = new Filed(paper.digest(), read);
    return commands.change(
        context,
        new AggregateId<>(id),
        CommandDays.none(),
        thing -> Decision.accepted(thing.state(), List.of(new ThingMade("paper")), filed));
  }

  @GetMapping(Things.BASE)
  Page<ThingView> list(
      PageRequest page,
      @RequestParam(required = false) @Nullable Colour colour,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @PlausibleYear @Nullable Integer year,
      // It has no effect; only the link to the next page repeats it.
      @RequestParam(required = false) @Nullable String note) {
    List<ThingView> rest =
        Things.shelf().stream()
            .filter(t -> page.start().map(c -> t.id().compareTo(c.id()) > 0).orElse(true))
            .filter(t -> colour == null || t.colour() == colour)
            .filter(t -> year == null || (t.madeOn() != null && t.madeOn().getYear() == year))
            .filter(t -> name == null || t.name().equals(name))
            .limit(page.fetch())
            .toList();
    return Page.of(rest, page, thing -> new Cursor(thing.name(), thing.id()));
  }

  @GetMapping(Things.BASE + "/{id}")
  ThingView thing(@PathVariable String id, Caller caller) {
    return Things.shelf().stream()
        .filter(t -> t.id().equals(id) && caller.isOf(new CouncilId("an-giang-2025")))
        .findFirst()
        .orElseThrow(Absent::problem);
  }

  @GetMapping("/api/things/v1/faults/{kind}")
  String fault(@PathVariable String kind) {
    return switch (kind) {
      case "store" -> throw new DataAccessResourceFailureException("mật khẩu bí mật");
      case "newer" -> StoredForm.first(Thing.class).read(2, Map.of()).toString();
      case "bug" -> throw new IllegalStateException("mật khẩu bí mật");
      default -> "none";
    };
  }
}
