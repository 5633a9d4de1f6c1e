package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.stored.StoredForm;
import vn.hdnd.cuulong.platform.stored.StoredPath;

/**
 * The document form of an aggregate. The state is written by Jackson, so a date is the text {@code
 * 2026-11-24} on every server, and in every time zone.
 */
final class AggregateDocuments {

  static final String ID = "_id";
  static final String COUNCIL = "council";
  static final String VERSION = "version";
  static final String SEQUENCE = "sequence";
  static final String STATE = StoredPath.STATE;

  /** The number of the state's format; documents of earlier releases lack it. */
  static final String FORMAT = "format";

  static final String CLAIMS = "claims";
  static final String CREATION = "creation";
  static final String CREATION_KEY = CREATION + '.' + CommandDocuments.KEY;
  static final String COMMANDS = "commands";
  static final String COMMAND_KEYS = COMMANDS + '.' + CommandDocuments.KEY;
  static final String OUTBOX = "outbox";

  /** When the aggregate was created, UTC; documents of earlier releases lack it. */
  static final String ENTERED = "entered";

  /**
   * Since when the outbox may hold events, in milliseconds; absent if it is empty. The relay's
   * sweep searches for it.
   */
  static final String PENDING = "pending";

  /** The share of the relays' work to which the aggregate belongs. */
  static final String SHARE = "share";

  /** The epoch of the lease under which the relay last removed events. */
  static final String RELAY_EPOCH = "relayEpoch";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addDeserializer(Document.class, new DocumentReader()))
          .build();

  private AggregateDocuments() {}

  static Document of(Object record) {
    return JSON.convertValue(record, Document.class);
  }

  static <S> Document first(AggregateWrite<S> write) {
    var document =
        new Document(ID, write.id())
            .append(COUNCIL, write.council().value())
            .append(VERSION, write.version())
            .append(SEQUENCE, write.lastSequence())
            .append(FORMAT, write.format())
            .append(STATE, of(write.state()))
            .append(CREATION, CommandDocuments.of(write.command()))
            .append(COMMANDS, new ArrayList<>())
            .append(OUTBOX, OutboxDocuments.of(write.events()))
            .append(SHARE, Leases.shareOf(write.id()))
            .append(RELAY_EPOCH, 0L)
            .append(ENTERED, write.entered().toString());
    if (write.leavesEvents()) {
      document.append(PENDING, write.time());
    }
    if (write.row() != null) {
      document.append(RowFields.ROW, write.row());
    }
    // A unique index treats an empty list as a value, so the field is left out instead.
    return write.claims().isEmpty()
        ? document
        : document.append(CLAIMS, List.copyOf(write.claims()));
  }

  static <S> StoredAggregate<S> stored(Document document, StoredForm<S> form, Instant entered) {
    List<Document> outbox = document.getList(OUTBOX, Document.class, List.of());
    return new StoredAggregate<>(
        document.getString(ID),
        new CouncilId(document.getString(COUNCIL)),
        number(document, VERSION),
        number(document, SEQUENCE),
        form.read(
            format(document),
            new LinkedHashMap<String, @Nullable Object>(document.get(STATE, Document.class))),
        CommandDocuments.read(document.get(CREATION, Document.class)),
        CommandDocuments.readAll(document.getList(COMMANDS, Document.class, List.of())),
        entered,
        outbox.size(),
        outbox.stream().mapToLong(entry -> entry.getString(OutboxDocuments.DATA).length()).sum(),
        number(document, RELAY_EPOCH));
  }

  /** Returns the format of an aggregate's state. */
  static int format(Document document) {
    return document.containsKey(FORMAT)
        ? Math.toIntExact(number(document, FORMAT))
        : StoredForm.FIRST;
  }

  static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }

  static List<OutboxEntry> outbox(Document document) {
    return OutboxDocuments.readAll(document.getList(OUTBOX, Document.class, List.of()));
  }
}
