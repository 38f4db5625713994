package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huisheng.model.Basis;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/**
 * The cleaned view of one document, cut into lines and sentences once for all extractors. Spans are
 * offsets of the view; {@link #mention} leads back to the original. For one thread.
 */
public final class DocumentText {

  private static final String SENTENCE_ENDS = "。！？；!?;\n";

  private final CleanDocument document;
  private final List<Span> lines;
  private final List<Span> sentences;

  /** By sentence: tagging is the dearest step, and more than one extractor asks for it. */
  private final Map<Span, List<ChineseTagger.Word>> words = new HashMap<>();

  private DocumentText(CleanDocument document, List<Span> lines, List<Span> sentences) {
    this.document = document;
    this.lines = lines;
    this.sentences = sentences;
  }

  public static DocumentText of(CleanDocument document) {
    String view = document.view();
    return new DocumentText(
        document, List.copyOf(cut(view, "\n")), List.copyOf(cut(view, SENTENCE_ENDS)));
  }

  private static List<Span> cut(String view, String ends) {
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= view.length(); i++) {
      if (i == view.length() || ends.indexOf(view.charAt(i)) >= 0) {
        if (!view.substring(from, i).isBlank()) {
          pieces.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** {@return the words of one sentence, their places counted from its start} */
  public List<ChineseTagger.Word> words(Span sentence) {
    return words.computeIfAbsent(sentence, where -> ChineseTagger.words(where.in(view())));
  }

  public CleanDocument document() {
    return document;
  }

  /** {@return the cleaned view} */
  public String view() {
    return document.view();
  }

  /**
   * {@return the original in the characters that the view uses}
   *
   * <p>For what stands outside the view; offsets are those of the original.
   */
  public String original() {
    return document.text().reading();
  }

  /** {@return the lines that are not blank, without their line ends} */
  public List<Span> lines() {
    return lines;
  }

  /**
   * {@return the sentences that are not blank, without their end marks}
   *
   * <p>A sentence ends at {@code 。！？；}, at their half-width forms and at a line end.
   */
  public List<Span> sentences() {
    return sentences;
  }

  /** {@return the mention at {@code where} of the view} */
  public Mention mention(Span where, Basis basis) {
    return new Mention(document.text().toOriginal(where), where.in(view()), basis);
  }

  /** {@return the stretch of the original that {@code where} of the view stands for} */
  public Span original(Span where) {
    return document.text().toOriginal(where);
  }
}
