package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;

/** The papers of a session: filed, judged, downloaded and read. */
class PaperFlowIT extends PapersOverHttp {

  private static final int MEGABYTE = 1024 * 1024;

  private String paper = "";

  @BeforeEach
  void expectAPaper() {
    begin();
    paper = paper();
  }

  @Test
  void givesBackTheBytesThatWereFiledUnderTheirDigest() throws Exception {
    byte[] pdf = SampleFiles.pdf("tờ trình");
    done(
        office()
            .file(
                paper + "/versions?fileName=..%2Ft%E1%BB%9D%20tr%C3%ACnh.pdf",
                FileType.PDF_TYPE,
                pdf));

    JsonNode version = office().get(paper).body().at("/versions/0");
    assertThat(version.path("digest").asString()).isEqualTo(SampleFiles.digest(pdf));
    assertThat(version.path("fileName").asString()).isEqualTo("tờ trình.pdf");
    assertThat(version.path("scan").asString()).isEqualTo("NOT_CHECKED");
    HttpResponse<byte[]> file =
        download(token(council, "office-staff"), paper + "/versions/1/file");
    assertThat(file.body()).isEqualTo(pdf);
    assertThat(header(file, "ETag")).isEqualTo('"' + SampleFiles.digest(pdf) + '"');
    assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(file, "Content-Disposition"))
        .startsWith("attachment;")
        .contains("t%E1%BB%9D%20tr%C3%ACnh.pdf");
    assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(file, "Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
    assertThat(header(file, "Cache-Control")).isEqualTo("no-cache, private");
  }

  @Test
  void givesAPartOfAFileAndNothingTwice() throws Exception {
    byte[] pdf = SampleFiles.pdf("tờ trình");
    done(office().file(paper + "/versions", FileType.PDF_TYPE, pdf));
    String token = token(council, "office-staff");
    String path = paper + "/versions/1/file";

    HttpResponse<byte[]> part = download(token, path, "Range", "bytes=10-19");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(pdf, 10, 20));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + pdf.length);
    HttpResponse<byte[]> beyond = download(token, path, "Range", "bytes=999999-");
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(beyond.body()).isEmpty();
    HttpResponse<byte[]> known =
        download(token, path, "If-None-Match", '"' + SampleFiles.digest(pdf) + '"');
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
  }

  @Test
  void showsOnlyAPdfInTheBrowser() throws Exception {
    done(file(paper, "a"));
    done(office().file(paper + "/versions", FileType.PNG_TYPE, SampleFiles.png()));
    String token = token(council, "office-staff");
    assertThat(
            header(download(token, paper + "/versions/1/file?inline=true"), "Content-Disposition"))
        .startsWith("inline;");
    assertThat(
            header(download(token, paper + "/versions/2/file?inline=true"), "Content-Disposition"))
        .startsWith("attachment;");
  }

  @Test
  void opensToDeputiesOnlyWhatTheOfficeHasAccepted() throws Exception {
    done(file(paper, "first"));
    String path = paper + "/versions/1/file";
    assertThat(download(deputyToken(1), path).statusCode()).isEqualTo(404);
    assertThat(deputy(1).get(paper).body().path("versions")).isEmpty();
    accept(paper);
    done(file(paper, "second"));
    assertThat(download(deputyToken(1), path).body()).isEqualTo(SampleFiles.pdf("first"));
    assertThat(download(deputyToken(1), paper + "/versions/2/file").statusCode()).isEqualTo(404);
    assertThat(download(token(council, "auditor"), path).statusCode()).isEqualTo(403);
    assertThat(download(token("can-tho-2025", "office-lead"), path).statusCode()).isEqualTo(404);
    done(office().post(paper + "/withdrawal", "{\"reason\":\"Cơ quan trình đề nghị rút\"}"));
    assertThat(download(deputyToken(1), path).statusCode()).isEqualTo(404);
    assertThat(download(token(council, "office-staff"), path).statusCode()).isEqualTo(200);
  }

  @Test
  void givesWhatIsForDeputiesOnlyToNobodyElse() throws Exception {
    done(file(paper, "for all"));
    accept(paper);
    String member = token(council, "committee-member");
    assertThat(download(member, paper + "/versions/1/file").statusCode()).isEqualTo(200);
    String closed = paper("DEPUTIES_ONLY");
    done(file(closed, "for deputies"));
    accept(closed);
    assertThat(download(member, closed + "/versions/1/file").statusCode()).isEqualTo(404);
    assertThat(download(deputyToken(1), closed + "/versions/1/file").statusCode()).isEqualTo(200);
  }

  @Test
  void remembersForADeputyWhatWasOpenedAndForTheOfficeHowMany() {
    done(file(paper, "first"));
    assertThat(reading(1)).isEqualTo("NOTHING_TO_READ");
    accept(paper);
    assertThat(reading(1)).isEqualTo("UNREAD");
    assertThat(deputy(1).post(paper + "/openings", "{\"version\":1}").status()).isEqualTo(201);
    assertThat(deputy(1).post(paper + "/openings", "{\"version\":1}").status()).isEqualTo(200);
    assertThat(reading(1)).isEqualTo("READ");
    assertThat(reading(2)).isEqualTo("UNREAD");
    done(file(paper, "second"));
    assertThat(reading(1)).isEqualTo("READ");
    accept(paper);
    assertThat(reading(1)).isEqualTo("NEW_VERSION");
    done(deputy(2).post(paper + "/openings", "{\"version\":2}"));

    JsonNode versions = office().get(paper).body().path("versions");
    assertThat(versions.at("/0/readers").asInt()).isEqualTo(1);
    assertThat(versions.at("/1/readers").asInt()).isEqualTo(1);
    JsonNode own = deputy(1).get(paper).body();
    assertThat(own.at("/versions/0/readers").isNull()).isTrue();
    assertThat(own.at("/versions/0/filedBy").isNull()).isTrue();
    assertThat(office().get(paper).body().path("reading").isNull()).isTrue();
    assertProblem(
        deputy(1).post(paper + "/openings", "{\"version\":3}"), 404, "paper-version-unknown");
    assertProblem(
        as(council, "chair").post(paper + "/openings", "{\"version\":1}"), 404, "not-a-deputy");
  }

  @Test
  void recordsOneOpeningOfADeputyWithManyWindows() throws Exception {
    done(file(paper, "first"));
    accept(paper);
    assertThat(statuses(6, () -> deputy(1).post(paper + "/openings", "{\"version\":1}")))
        .allMatch(status -> status == 200 || status == 201);
    assertThat(office().get(paper).body().at("/versions/0/readers").asInt()).isEqualTo(1);
  }

  @Test
  void keepsBothOfTwoVersionsThatComeAtOnce() throws Exception {
    done(file(paper, "first"));
    var texts = new AtomicInteger();
    assertThat(statuses(4, () -> file(paper, "text " + texts.incrementAndGet())))
        .containsExactly(200, 200, 200, 200);

    JsonNode versions = office().get(paper).body().path("versions");
    assertThat(versions.valueStream().map(each -> each.path("number").asInt()))
        .containsExactly(1, 2, 3, 4, 5);
    for (int n = 1; n <= 5; n++) {
      byte[] bytes =
          download(token(council, "office-staff"), paper + "/versions/" + n + "/file").body();
      assertThat(SampleFiles.digest(bytes))
          .isEqualTo(versions.get(n - 1).path("digest").asString());
    }
  }

  @Test
  void refusesOneOfTwoVersionsThatReplaceTheSameOne() throws Exception {
    done(file(paper, "first"));
    var texts = new AtomicInteger();
    assertThat(
            statuses(
                4,
                () ->
                    office()
                        .file(
                            paper + "/versions",
                            FileType.PDF_TYPE,
                            SampleFiles.pdf("text " + texts.incrementAndGet()),
                            "If-Match",
                            "\"2\"")))
        .containsExactly(200, 412, 412, 412);
  }

  @Test
  void refusesHostileFilesInBothLanguages() {
    assertProblem(
        sent(FileType.PDF_TYPE, SampleFiles.bytes("<html><script>alert(1)</script></html>")),
        422,
        "file-type-not-taken");
    assertProblem(sent(FileType.PDF_TYPE, SampleFiles.docx("a")), 422, "file-type-differs");
    assertProblem(
        sent(FileType.PDF_TYPE, Arrays.copyOf(SampleFiles.pdf("a"), 60)), 422, "file-broken");
    var bomb = new LinkedHashMap<>(SampleFiles.docxParts("a"));
    bomb.put("word/media/zeros.bin", new byte[40 * MEGABYTE]);
    Answer dense =
        office()
            .file(
                paper + "/versions",
                FileType.DOCX_TYPE,
                SampleFiles.zip(bomb),
                "Accept-Language",
                "en");
    assertProblem(dense, 422, "file-too-dense");
    assertThat(dense.text("title")).isEqualTo("The file is packed in an unusual way");
    assertThat(dense.text("citation")).isNotBlank();
    assertProblem(
        office().file(paper + "/versions", "text/html", SampleFiles.bytes("<html>")),
        415,
        "unsupported-media-type");
    assertThat(office().get(paper).body().path("state").asString()).isEqualTo("EXPECTED");
  }

  @Test
  void takesFortyNineMegabytesAndRefusesMoreThanFifty() throws Exception {
    byte[] picture = new byte[49 * MEGABYTE];
    new Random(5).nextBytes(picture);
    Map<String, byte[]> parts = SampleFiles.docxParts("a");
    parts.put("word/media/picture.png", picture);
    byte[] docx = SampleFiles.zip(parts);
    done(sent(FileType.DOCX_TYPE, docx));
    byte[] back = download(token(council, "office-staff"), paper + "/versions/1/file").body();
    assertThat(SampleFiles.digest(back)).isEqualTo(SampleFiles.digest(docx));

    Answer more = sent(FileType.PDF_TYPE, new byte[50 * MEGABYTE + 1]);
    assertProblem(more, 413, "body-too-large");
    assertThat(more.text("detail")).contains("50 MiB");
  }

  @Test
  void answersARepeatedFileOnce() {
    byte[] pdf = SampleFiles.pdf("a");
    String key = "key-" + council;
    Answer first = sentAs(key, pdf);
    Answer again = sentAs(key, pdf);
    assertThat(first.status()).isEqualTo(200);
    assertThat(again.body().path("version").asInt())
        .isEqualTo(first.body().path("version").asInt());
    assertProblem(sentAs(key, SampleFiles.pdf("b")), 409, "idempotency-key-reused");
    assertThat(office().get(paper).body().path("versions")).hasSize(1);
  }

  @Test
  void listsThePapersOfASessionByKindAndWords() {
    assertThat(ids(office(), "/papers?sessionId=" + session)).containsExactly(paper.substring(8));
    assertThat(ids(office(), "/papers?sessionId=" + session + "&kind=SUBMISSION&state=EXPECTED"))
        .hasSize(1);
    assertThat(ids(office(), "/papers?kind=REPORT")).isEqualTo(Collections.emptyList());
    assertThat(ids(office(), "/papers?q=hoc+phi")).hasSize(1);
    assertProblem(
        office()
            .post(
                "/papers",
                "{\"sessionId\":\"none\",\"kind\":\"OTHER\",\"title\":\"a\",\"secrecy\":\"NORMAL\"}"),
        404,
        "session-unknown");
  }

  private Answer sent(String type, byte[] bytes) {
    return office().file(paper + "/versions", type, bytes);
  }

  private Answer sentAs(String key, byte[] bytes) {
    return office().fileAs(key, paper + "/versions", FileType.PDF_TYPE, bytes);
  }

  private String reading(int deputy) {
    return deputy(deputy)
        .get("/papers?sessionId=" + session)
        .body()
        .at("/items/0/reading")
        .asString();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
