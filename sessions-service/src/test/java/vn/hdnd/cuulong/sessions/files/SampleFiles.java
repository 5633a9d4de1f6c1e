package vn.hdnd.cuulong.sessions.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as offices send them, and as others do. */
public final class SampleFiles {

  private SampleFiles() {}

  /** A PDF of one empty page whose content differs with the text. */
  public static byte[] pdf(String text) {
    return bytes(
        """
        %%PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        %% %s
        trailer <</Root 1 0 R>>
        startxref
        0
        %%%%EOF
        """
            .formatted(text));
  }

  public static byte[] docx(String text) {
    return zip(docxParts(text));
  }

  public static Map<String, byte[]> docxParts(String text) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", bytes("<Types/>"));
    parts.put("_rels/.rels", bytes("<Relationships/>"));
    parts.put("word/document.xml", bytes("<w:document>" + text + "</w:document>"));
    return parts;
  }

  public static byte[] xlsx() {
    return zip(
        Map.of("[Content_Types].xml", bytes("<Types/>"), "xl/workbook.xml", bytes("<workbook/>")));
  }

  public static byte[] png() {
    return HexFormat.of()
        .parseHex(
            "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                + "1f15c4890000000d49444154789c63000100000005000101"
                + "0d0a2db40000000049454e44ae426082");
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Such a file as it comes. */
  public static FileContent content(String saidType, byte[] bytes) {
    return new FileContent() {
      @Override
      public String saidType() {
        return saidType;
      }

      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public String digest() {
        return SampleFiles.digest(bytes);
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
