package vn.hdnd.cuulong.regional.statistics.messaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.ByteUtils;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.Contribution;

/**
 * The compact binary form of the streams' state: numbers of variable length, and no field names.
 * The state is stored on the broker and read by later programs, so the first byte names the form.
 */
final class StateBytes {

  private static final byte FORM = 1;

  private interface Writing<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  private StateBytes() {}

  static Serde<Cell> cells() {
    return serde(StateBytes::writeCell, StateBytes::readCell);
  }

  static Serde<CountedAggregate> aggregates() {
    return serde(StateBytes::writeAggregate, StateBytes::readAggregate);
  }

  private static void writeCell(Cell cell, DataOutputStream out) throws IOException {
    ByteUtils.writeVarlong(cell.value(), out);
    ByteUtils.writeVarlong(cell.revision(), out);
    Instant asOf = cell.asOf();
    ByteUtils.writeVarlong(asOf.getEpochSecond(), out);
    ByteUtils.writeVarint(asOf.getNano(), out);
  }

  private static Cell readCell(DataInputStream in) throws IOException {
    return new Cell(
        ByteUtils.readVarlong(in),
        ByteUtils.readVarlong(in),
        Instant.ofEpochSecond(ByteUtils.readVarlong(in), ByteUtils.readVarint(in)));
  }

  private static void writeAggregate(CountedAggregate counted, DataOutputStream out)
      throws IOException {
    ByteUtils.writeVarlong(counted.sequence(), out);
    ByteUtils.writeVarint(counted.latest().size(), out);
    for (Map.Entry<String, List<Contribution>> slot : counted.latest().entrySet()) {
      out.writeUTF(slot.getKey());
      ByteUtils.writeVarint(slot.getValue().size(), out);
      for (Contribution each : slot.getValue()) {
        writeContribution(each, out);
      }
    }
  }

  private static CountedAggregate readAggregate(DataInputStream in) throws IOException {
    long sequence = ByteUtils.readVarlong(in);
    var latest = new TreeMap<String, List<Contribution>>();
    for (int slots = ByteUtils.readVarint(in); slots > 0; slots--) {
      String slot = in.readUTF();
      var added = new ArrayList<Contribution>();
      for (int left = ByteUtils.readVarint(in); left > 0; left--) {
        added.add(readContribution(in));
      }
      latest.put(slot, added);
    }
    return new CountedAggregate(sequence, latest);
  }

  private static void writeContribution(Contribution contribution, DataOutputStream out)
      throws IOException {
    CellKey cell = contribution.cell();
    out.writeUTF(cell.measure());
    out.writeUTF(cell.council());
    ByteUtils.writeVarlong(cell.day().toEpochDay(), out);
    out.writeUTF(cell.dimension());
    ByteUtils.writeVarlong(contribution.amount(), out);
  }

  private static Contribution readContribution(DataInputStream in) throws IOException {
    var cell =
        new CellKey(
            in.readUTF(),
            in.readUTF(),
            LocalDate.ofEpochDay(ByteUtils.readVarlong(in)),
            in.readUTF());
    return new Contribution(cell, ByteUtils.readVarlong(in));
  }

  private static <T> Serde<T> serde(Writing<T> writing, Reading<T> reading) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : bytes(value, writing),
        (topic, bytes) -> bytes == null ? null : value(bytes, reading));
  }

  private static <T> byte[] bytes(T value, Writing<T> writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      writing.write(value, out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static <T> T value(byte[] bytes, Reading<T> reading) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      byte form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("State of form " + form + " is of a later program");
      }
      return reading.read(in);
    } catch (IOException tooShort) {
      throw new UncheckedIOException(tooShort);
    }
  }
}
