package vn.hdnd.cuulong.platform.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.JournalEntry;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;

/** The journal as an audit trail. */
@Tag(name = "audit", description = "Nhật ký kiểm tra. Who did what, and when.")
@RestController
final class AuditController {

  private final Journal journal;

  AuditController(Journal journal) {
    this.journal = journal;
  }

  @Operation(
      operationId = "listAuditEntries",
      summary = "Nhật ký: ai đã làm gì, khi nào. Who did what, and when",
      description =
          "In the order of aggregate and sequence. An office and an auditor see their own council's"
              + " entries, an administrator those of all councils.")
  @GetMapping("${cuulong.operations.base-path}/audit")
  Page<AuditEntryView> list(
      Caller caller, PageRequest page, @RequestParam(defaultValue = "false") boolean imported) {
    var entries =
        journal.page(
            SeenCouncil.of(caller),
            imported,
            page.start().map(Cursor::id).orElse(""),
            page.fetch());
    return Page.of(entries, page, AuditController::place).map(AuditEntryView::of);
  }

  private static Cursor place(JournalEntry entry) {
    return new Cursor(entry.aggregate(), entry.id());
  }
}
