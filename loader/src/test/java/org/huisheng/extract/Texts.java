package org.huisheng.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.DocumentId;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;

/** Makes documents and their bodies out of snippets. */
public final class Texts {

  private Texts() {}

  public static DocumentText of(String text) {
    SourceFile source = new SourceFile(new DocumentId("0123456789abcdef"), "a.txt", "a.txt", text);
    return DocumentText.of(
        new CleanDocument(source, AlignedText.unchanged(text), List.of(), List.of()));
  }

  /** {@return bodies at every place of the forms} with pairs of form and canonical name. */
  public static Bodies bodies(String text, String... formsAndNames) {
    List<Bodies.Placed> placed = new ArrayList<>();
    for (int i = 0; i < formsAndNames.length; i += 2) {
      String form = formsAndNames[i];
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        placed.add(
            new Bodies.Placed(new Span(at, at + form.length()), formsAndNames[i + 1], false));
      }
    }
    placed.sort(Comparator.comparing(Bodies.Placed::inView));
    return new Bodies(List.of(), List.of(), placed);
  }
}
