package org.huisheng.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huisheng.model.DocumentId;
import org.huisheng.model.SourceFile;

/** Reads text files. */
public final class SourceReader {

  /** {@return the file as a source} */
  public SourceFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return new SourceFile(
        DocumentId.of(bytes), file.getFileName().toString(), file.toString(), text);
  }
}
