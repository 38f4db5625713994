package org.huisheng.model;

import java.util.List;

/**
 * A document after cleaning.
 *
 * @param source the document as read
 * @param text the cleaned view of {@code source.text()} and the way back
 * @param repairs what was done, in the order of the original
 * @param furniture what was set aside, in the order of the original
 * @param findings what is odd and could not be put right, in the order of the original
 */
public record CleanDocument(
    SourceFile source,
    AlignedText text,
    List<Repair> repairs,
    List<Furniture> furniture,
    List<Finding> findings) {
  public CleanDocument {
    repairs = List.copyOf(repairs);
    furniture = List.copyOf(furniture);
    findings = List.copyOf(findings);
  }

  /** A document in which nothing is left that is odd. */
  public CleanDocument(
      SourceFile source, AlignedText text, List<Repair> repairs, List<Furniture> furniture) {
    this(source, text, repairs, furniture, List.of());
  }

  /** {@return the cleaned view} */
  public String view() {
    return text.text();
  }
}
