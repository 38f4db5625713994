package org.huisheng.map;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Formula;
import org.huisheng.vocabulary.Hs;

/** Formulas: who uses them, where, since when, and which are almost the same. */
final class FormulaTriples {

  private FormulaTriples() {}

  static void write(List<Formula> formulas, GraphWriter out, Map<DocumentId, SourceText> texts) {
    for (Formula formula : formulas) {
      Node node = Iris.formula(formula.key());
      out.type(node, Hs.Formula);
      out.chinese(node, SKOS.prefLabel, formula.wording());
      out.concept(node, Hs.formulaOrigin, formula.origin());
      out.number(node, Hs.documentFrequency, formula.documents().size());
      formula.denotes().ifPresent(key -> out.add(node, Hs.wordingOf, Iris.entity(key)));
      formula.firstUses().forEach(first -> out.add(node, Hs.firstUse, Iris.document(first)));
      formula.variants().forEach(key -> out.add(node, Hs.variantOf, Iris.formula(key)));
      formula.documents().forEach(id -> out.add(Iris.document(id), Hs.usesFormula, node));
      for (Formula.Use use : formula.uses()) {
        SourceText text = texts.get(use.document());
        Node place =
            Iris.formulaUse(use.document(), text.start(use.where()), text.end(use.where()));
        text.place(out, place, use.where());
        out.add(place, Hs.uses, node);
      }
    }
  }
}
