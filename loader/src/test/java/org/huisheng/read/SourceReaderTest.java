package org.huisheng.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huisheng.model.Finding;
import org.huisheng.model.Severity;
import org.huisheng.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  private static final String TEXT = "关于开展全民健身活动的通知\r\n各乡镇：\n请认真组织实施。";

  @TempDir Path folder;

  @Test
  void readsAFolderWithItsFoldersInTheOrderOfIdentifiers() throws IOException {
    write("b/two.txt", "第二份文件");
    write("a/one.md", "第一份文件");
    write("three.TXT", "第三份文件");
    Sources sources = read(folder);
    assertThat(sources.findings()).isEmpty();
    assertThat(sources.files()).hasSize(3).isSortedAccordingTo((x, y) -> x.id().compareTo(y.id()));
    assertThat(sources.files().stream().map(SourceFile::name))
        .containsExactlyInAnyOrder("one.md", "two.txt", "three.TXT");
  }

  @Test
  void dropsTheByteOrderMarkAndKeepsLineEnds() throws IOException {
    Path file = write("a.txt", "\uFEFF" + TEXT);
    assertThat(read(file).files().get(0).text()).isEqualTo(TEXT);
  }

  @Test
  void readsGb18030WhereUtf8Fails() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, TEXT.getBytes(Charset.forName("GB18030")));
    assertThat(read(file).files().get(0).text()).isEqualTo(TEXT);
    assertThat(new SourceReader().read(file).text()).isEqualTo(TEXT);
  }

  @Test
  void neverTakesDamagedUtf8ForGb18030() throws IOException {
    byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int length = whole.length - 2; length < whole.length; length++) {
      Path file = folder.resolve("cut.txt");
      Files.write(file, Arrays.copyOf(whole, length));
      Finding finding = only(read(file));
      assertThat(finding.code()).isEqualTo("undecodable-file");
      assertThat(finding.message()).contains("offset " + (whole.length - 3));
      assertThatThrownBy(() -> new SourceReader().read(file))
          .isInstanceOf(CharacterCodingException.class)
          .hasMessageContaining("not UTF-8");
    }
  }

  @Test
  void reportsBinaryEmptyHiddenForeignAndMissingFilesAndGoesOn() throws IOException {
    Files.write(folder.resolve("binary.txt"), new byte[] {65, 0, 66});
    write("empty.txt", " \n");
    write(".hidden.txt", TEXT);
    write("table.pdf", TEXT);
    write("good.txt", TEXT);
    Sources sources = read(folder, folder.resolve("missing.txt"));
    assertThat(sources.files()).hasSize(1);
    assertThat(sources.findings().stream().map(Finding::code))
        .containsExactlyInAnyOrder(
            "undecodable-file", "empty-file", "hidden-file", "unsupported-file", "no-such-file");
    assertThat(sources.findings()).allMatch(finding -> !finding.remedy().isEmpty());
  }

  @Test
  void aFolderLoadOfTheSeedsReadsTheDocumentsAndNeverTheGold() {
    Sources sources = read(Path.of(System.getProperty("huisheng.root"), "seeds"));
    assertThat(sources.files()).hasSize(5).allMatch(file -> file.location().contains("documents"));
    assertThat(sources.findings().stream().map(Finding::code))
        .containsExactly("not-documents", "not-documents");
  }

  @Test
  void readsTheSameBytesOnce() throws IOException {
    write("a.txt", TEXT);
    write("b.txt", TEXT);
    Sources sources = read(folder);
    assertThat(sources.files()).singleElement().extracting(SourceFile::name).isEqualTo("a.txt");
    assertThat(only(sources).severity()).isEqualTo(Severity.INFO);
    assertThat(only(sources).document()).contains(sources.files().get(0).id());
  }

  @Test
  void readsStandardInput() {
    InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    Sources sources = new SourceReader(in).read(List.of(SourceReader.STANDARD_INPUT));
    assertThat(sources.files().get(0).location()).isEqualTo("-");
    assertThat(sources.files().get(0).text()).isEqualTo(TEXT);
  }

  private Sources read(Path... paths) {
    return new SourceReader(InputStream.nullInputStream()).read(List.of(paths));
  }

  private static Finding only(Sources sources) {
    assertThat(sources.findings()).hasSize(1);
    return sources.findings().get(0);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
