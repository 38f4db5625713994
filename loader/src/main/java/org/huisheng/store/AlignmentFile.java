package org.huisheng.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignment.Block;
import org.huisheng.model.Alignments;
import org.huisheng.model.DocumentId;

/**
 * The alignments of a version, so that the next load need not make them again. Read only by the
 * program that wrote it: the ledger of the version says which.
 *
 * @param file {@code alignments.gz} of a version
 */
record AlignmentFile(Path file) {

  void write(Alignments alignments) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(alignments.texts().size());
      for (DocumentId text : alignments.texts()) {
        out.writeUTF(text.digits());
      }
      out.writeInt(alignments.alignments().size());
      for (Alignment alignment : alignments.alignments()) {
        out.writeInt(alignment.first());
        out.writeInt(alignment.second());
        out.writeDouble(alignment.novelty());
        out.writeInt(alignment.blocks().size());
        for (Block block : alignment.blocks()) {
          out.writeInt(block.inFirst());
          out.writeInt(block.inSecond());
          out.writeInt(block.length());
        }
      }
    }
  }

  Alignments read() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      List<DocumentId> texts = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        texts.add(new DocumentId(in.readUTF()));
      }
      List<Alignment> alignments = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        int first = in.readInt();
        int second = in.readInt();
        double novelty = in.readDouble();
        List<Block> blocks = new ArrayList<>();
        for (int more = in.readInt(); more > 0; more--) {
          blocks.add(new Block(in.readInt(), in.readInt(), in.readInt()));
        }
        alignments.add(new Alignment(first, second, blocks, novelty));
      }
      return new Alignments(texts, alignments);
    }
  }
}
