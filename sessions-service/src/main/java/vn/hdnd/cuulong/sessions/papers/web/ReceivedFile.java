package vn.hdnd.cuulong.sessions.papers.web;

import java.io.InputStream;
import org.springframework.http.MediaType;
import vn.hdnd.cuulong.platform.web.body.Upload;
import vn.hdnd.cuulong.sessions.files.FileContent;

/** An upload as the inspection sees it. */
record ReceivedFile(Upload upload) implements FileContent {

  /** Without parameters, which no type that is taken has. */
  @Override
  public String saidType() {
    MediaType said = MediaType.parseMediaType(upload.type());
    return said.getType() + '/' + said.getSubtype();
  }

  @Override
  public long size() {
    return upload.size();
  }

  @Override
  public String digest() {
    return upload.digest();
  }

  @Override
  public InputStream open() {
    return upload.open();
  }
}
