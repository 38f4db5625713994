package org.huisheng.authority;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.huisheng.lexicon.Coinages;
import org.huisheng.lexicon.Wording;
import org.huisheng.map.GraphWriter;
import org.huisheng.map.Iris;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.SloganKind;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.Prov;

/** Known wordings with their variants, what they enumerate, and who put them forward first. */
final class WordingEntries {

  private final AuthorityGraph graph = new AuthorityGraph();
  private final GraphWriter out = graph.out();

  /** Every form of a wording → its canonical form. */
  private final Map<String, String> canonical = new HashMap<>();

  private WordingEntries() {}

  static AuthorityGraph of(Iterable<Wording> wordings, Coinages coinages) {
    WordingEntries entries = new WordingEntries();
    wordings.forEach(
        wording ->
            wording
                .forms()
                .forEach(form -> entries.canonical.putIfAbsent(form, wording.canonical())));
    entries.scheme();
    wordings.forEach(entries::wording);
    coinages.entries().forEach(entries::coinage);
    return entries.graph;
  }

  private void scheme() {
    out.type(Iris.WORDINGS, SKOS.ConceptScheme);
    out.chinese(Iris.WORDINGS, SKOS.prefLabel, "固定提法");
    out.english(Iris.WORDINGS, SKOS.prefLabel, "Fixed wordings");
  }

  private void wording(Wording wording) {
    Node node = concept(wording.canonical(), wording.kind(), wording.source());
    EntityKey key = EntityKey.of(Kind.SLOGAN, wording.canonical());
    out.add(node, SKOSXL.prefLabel, form(key, wording.canonical()));
    for (String variant : wording.variants()) {
      out.add(node, SKOSXL.altLabel, form(key, variant));
      out.chinese(node, SKOS.altLabel, variant);
    }
    for (String member : wording.enumerates()) {
      out.add(node, Hs.enumerates, member(member, wording));
    }
  }

  /** A member that no row has is a wording by the row that counts it. */
  private Node member(String member, Wording whole) {
    String known = canonical.get(member);
    if (known != null && !known.equals(whole.canonical())) {
      return Iris.entity(EntityKey.of(Kind.SLOGAN, known));
    }
    canonical.put(member, member);
    Node node = concept(member, SloganKind.FORMULATION, whole.source());
    EntityKey key = EntityKey.of(Kind.SLOGAN, member);
    out.add(node, SKOSXL.prefLabel, form(key, member));
    return node;
  }

  private Node concept(String name, SloganKind kind, String source) {
    Node node = Iris.entity(EntityKey.of(Kind.SLOGAN, name));
    out.type(node, SKOS.Concept);
    out.add(node, SKOS.inScheme, Iris.WORDINGS);
    out.chinese(node, SKOS.prefLabel, name);
    out.concept(node, Hs.sloganKind, kind);
    graph.source(node, source);
    return node;
  }

  private Node form(EntityKey wording, String words) {
    Node form = Iris.wordingForm(wording, words);
    out.type(form, SKOSXL.Label);
    out.chinese(form, SKOSXL.literalForm, words);
    return form;
  }

  private void coinage(Coinages.Entry entry) {
    if (!canonical.containsKey(entry.wording())) {
      throw new IllegalStateException(
          "ontology/reference/coinages.tsv: lexicon/wordings.tsv has no '"
              + entry.wording()
              + "'; add it there");
    }
    Node wording = Iris.entity(EntityKey.of(Kind.SLOGAN, canonical.get(entry.wording())));
    Node coinage = Iris.coinage(wording);
    out.add(wording, Hs.coinage, coinage);
    out.type(coinage, Hs.Coinage);
    out.day(coinage, Hs.earliest, entry.earliest());
    out.day(coinage, Hs.latest, entry.latest());
    out.add(coinage, Prov.wasAssociatedWith, Iris.entity(entry.by()));
    out.chinese(coinage, DCTerms.description, entry.occasion());
    graph.source(coinage, entry.source());
  }
}
