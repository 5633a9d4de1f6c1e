package vn.hdnd.cuulong.platform.commands;

import java.util.List;
import org.bson.Document;

/**
 * The document form of a remembered command. It is written field by field for speed, because every
 * change of an aggregate reads all remembered commands, up to {@link
 * CommandProperties#rememberedCommands}.
 */
final class CommandDocuments {

  static final String KEY = "key";
  private static final String FINGERPRINT = "fingerprint";
  private static final String VERSION = "version";
  private static final String EVENT_TYPES = "eventTypes";
  private static final String ANSWER = "answer";

  private CommandDocuments() {}

  static Document of(CommandRecord command) {
    return new Document(KEY, command.key())
        .append(FINGERPRINT, command.fingerprint())
        .append(VERSION, command.version())
        .append(EVENT_TYPES, List.copyOf(command.eventTypes()))
        .append(ANSWER, AggregateDocuments.of(command.answer()));
  }

  static CommandRecord read(Document document) {
    return new CommandRecord(
        document.getString(KEY),
        document.getString(FINGERPRINT),
        AggregateDocuments.number(document, VERSION),
        document.getList(EVENT_TYPES, String.class),
        new KeptAnswer(document.get(ANSWER, Document.class)));
  }

  static List<CommandRecord> readAll(List<Document> documents) {
    return documents.stream().map(CommandDocuments::read).toList();
  }
}
