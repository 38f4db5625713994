package org.huisheng.serve.linked;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.PathSegment;

/**
 * An identifier of ours and its path on a server. What is minted has readable characters; a client
 * may send any of them percent-encoded. Decoded and spelt anew as the loader spells them, both are
 * the same.
 *
 * @param node as it stands in the store
 */
record MintedIri(Node node) {

  /** What every identifier of ours begins with. */
  static final String BASE = Hs.NS.substring(0, Hs.NS.length() - "ontology#".length());

  private static final Pattern OCTET = Pattern.compile("%[0-9A-Fa-f]{2}");

  /**
   * {@return the identifier that a path means; empty if it can mean none}
   *
   * @param path below the base, as it was sent
   */
  static Optional<MintedIri> of(String path) {
    StringBuilder iri = new StringBuilder(BASE);
    String separator = "";
    for (String segment : path.split("/", -1)) {
      Optional<String> name = decoded(segment);
      if (name.isEmpty() || name.get().isEmpty()) {
        return Optional.empty();
      }
      iri.append(separator).append(PathSegment.of(name.get()));
      separator = "/";
    }
    return Optional.of(new MintedIri(NodeFactory.createURI(iri.toString())));
  }

  /** {@return the identifier that {@code node} is, if it is one of ours} */
  static Optional<MintedIri> of(Node node) {
    return node.isURI() && node.getURI().startsWith(BASE)
        ? Optional.of(new MintedIri(node))
        : Optional.empty();
  }

  /** {@return the text that a segment spells; empty if it is not UTF-8} */
  private static Optional<String> decoded(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
    int at = 0;
    while (at < segment.length()) {
      int character = segment.codePointAt(at);
      if (character != '%') {
        bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        at += Character.charCount(character);
      } else if (OCTET.matcher(segment).region(at, segment.length()).lookingAt()) {
        bytes.write(HexFormat.fromHexDigits(segment, at + 1, at + 3));
        at += 3;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** {@return its path below the base as a header may hold it: all of ASCII} */
  String path() {
    return ascii(node.getURI().substring(BASE.length()));
  }

  /** {@return {@code iri} as a URI; percent signs in it stay as they are} */
  static String ascii(String iri) {
    StringBuilder ascii = new StringBuilder(iri.length());
    for (byte each : iri.getBytes(StandardCharsets.UTF_8)) {
      if (each >= 0) {
        ascii.append((char) each);
      } else {
        ascii.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
      }
    }
    return ascii.toString();
  }
}
