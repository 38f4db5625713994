package org.huisheng.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Every quad of a version as a line of N-Quads in UTF-8, sorted by bytes ({@code LC_ALL=C sort}),
 * compressed by gzip without a time stamp.
 *
 * <p>The lines are the same on every machine; the compressed bytes are the same wherever zlib is.
 *
 * @param file {@code dump.nq.gz} of a version
 */
public record Dump(Path file) {

  /**
   * Writes {@code graphs}; holds all lines in memory while it sorts them.
   *
   * @throws IllegalStateException if a quad has a blank node: its label would differ from run to
   *     run
   */
  void write(DatasetGraph graphs) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    LineWriter writer = new LineWriter();
    for (Iterator<Quad> quads = graphs.find(); quads.hasNext(); ) {
      lines.add(writer.line(quads.next()));
    }
    lines.sort(Arrays::compareUnsigned);
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (byte[] line : lines) {
        out.write(line);
      }
    }
  }

  /** Writes one quad after the other into one buffer: each writer has a large one of its own. */
  private static final class LineWriter {
    private final NodeFormatterNT formatter = new NodeFormatterNT(CharSpace.UTF8);
    private final StringWriter line = new StringWriter();
    private final AWriter writer = IO.wrap(line);

    byte[] line(Quad quad) {
      line.getBuffer().setLength(0);
      for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
        format(node, quad);
      }
      if (!quad.isDefaultGraph()) {
        format(quad.getGraph(), quad);
      }
      writer.print(".\n");
      writer.flush();
      return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void format(Node node, Quad quad) {
      if (node.isBlank()) {
        throw new IllegalStateException("a blank node cannot be dumped reproducibly: " + quad);
      }
      formatter.format(writer, node);
      writer.print(' ');
    }
  }

  /** Copies the uncompressed lines to {@code out}, which stays open. */
  public void copyTo(OutputStream out) throws IOException {
    try (InputStream in = open()) {
      in.transferTo(out);
    }
  }

  /** {@return the SHA-256 of the compressed file, in hexadecimal digits} */
  public String sha256() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** {@return the graphs, in memory} */
  public DatasetGraph read() throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    try (InputStream in = open()) {
      RDFDataMgr.read(graphs, in, Lang.NQUADS);
    }
    return graphs;
  }

  /** {@return the uncompressed lines} */
  public InputStream open() throws IOException {
    return new GZIPInputStream(Files.newInputStream(file), 1 << 16);
  }
}
