package vn.hdnd.cuulong.sessions.files;

import java.util.Arrays;
import java.util.Optional;

/** The types of files that are taken; none of them runs in a browser by itself. */
public enum FileType {
  PDF(FileType.PDF_TYPE, "pdf"),
  DOCX(FileType.DOCX_TYPE, "docx"),
  XLSX(FileType.XLSX_TYPE, "xlsx"),
  PNG(FileType.PNG_TYPE, "png"),
  JPEG(FileType.JPEG_TYPE, "jpg");

  public static final String PDF_TYPE = "application/pdf";
  public static final String DOCX_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String PNG_TYPE = "image/png";
  public static final String JPEG_TYPE = "image/jpeg";

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
