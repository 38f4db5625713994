package org.huisheng.link.echo;

import java.util.List;
import java.util.Optional;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Quotation;
import org.huisheng.model.Span;

/**
 * A document of the shelf with its text.
 *
 * @param document the document
 * @param text its text
 */
record HeldText(LinkedDocument document, MaskedText text) {

  static HeldText of(LinkedDocument document, FormulaMask formulas) {
    return new HeldText(document, MaskedText.of(document.extraction().document().text(), formulas));
  }

  /** {@return a stretch as a place of the original, and who is reported to say it} */
  Occurrence occurrence(Span stretch) {
    Span where = text.original(stretch);
    return new Occurrence(where, quotation(where).flatMap(Quotation::speaker));
  }

  private Optional<Quotation> quotation(Span where) {
    List<Quotation> quotations = document.extraction().quotations();
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).where().end() <= where.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).where().contains(where)
        ? Optional.of(quotations.get(low))
        : Optional.empty();
  }
}
