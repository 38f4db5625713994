package org.huisheng.map;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.huisheng.model.Basis;
import org.huisheng.model.CandidateReason;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Mention;
import org.huisheng.model.RepeatedWording;
import org.huisheng.model.Resolved;
import org.huisheng.model.Slogan;
import org.huisheng.model.SloganKind;
import org.huisheng.vocabulary.Hs;

/** Why candidates are proposed, and where those stand that were only seen in several documents. */
final class CandidateTriples {

  private static final Pattern NUMBERED = Pattern.compile("[两双二三四五六七八九十0-9].*");

  private CandidateTriples() {}

  /** Says why those wordings of {@code document} that {@code schemes} calls candidates are. */
  static void reasons(
      LinkedDocument document, WordingSchemes schemes, Function<EntityKey, GraphWriter> home) {
    String text = document.extraction().document().source().text();
    for (Resolved<Slogan> slogan : document.slogans()) {
      if (schemes.isCandidate(slogan.key())) {
        slogan.item().mentions().stream()
            .filter(mention -> mention.basis() == Basis.PATTERN)
            .map(mention -> reason(slogan, mention, text))
            .forEach(reason -> write(home.apply(slogan.key()), slogan.key(), reason));
      }
    }
  }

  /** Describes a wording that only its repetition speaks for, and says where it stands. */
  static void repeated(
      RepeatedWording wording,
      WordingSchemes schemes,
      Map<DocumentId, SourceText> texts,
      Function<Node, GraphWriter> writer) {
    GraphWriter out = writer.apply(Iris.IDENTITY_GRAPH);
    Node node = EntityLabels.describe(out, wording.key());
    schemes.write(out, node, wording.key());
    out.concept(node, Hs.sloganKind, wording.kind());
    write(out, wording.key(), CandidateReason.REPEATED);
    for (RepeatedWording.Place place : wording.places()) {
      SourceText text = texts.get(place.document());
      Node mention =
          Iris.mention(
              place.document(),
              text.start(place.where()),
              text.end(place.where()),
              EntityKey.Kind.SLOGAN);
      GraphWriter document = writer.apply(Iris.documentGraph(place.document()));
      text.place(document, mention, place.where());
      document.add(mention, Hs.denotes, node);
    }
  }

  /** A campaign's name may open with a numeral that counts nothing (三江志愿行). */
  private static CandidateReason reason(Resolved<Slogan> slogan, Mention mention, String text) {
    if (slogan.item().kind() != SloganKind.CAMPAIGN
        && NUMBERED.matcher(slogan.key().name()).matches()) {
      return CandidateReason.NUMBERED;
    }
    int start = mention.where().start();
    int end = mention.where().end();
    boolean quoted =
        start > 0
            && end < text.length()
            && "“‘「『\"".indexOf(text.charAt(start - 1)) >= 0
            && "”’」』\"".indexOf(text.charAt(end)) >= 0;
    return quoted ? CandidateReason.QUOTED : CandidateReason.SHAPED;
  }

  private static void write(GraphWriter out, EntityKey key, CandidateReason reason) {
    out.concept(Iris.entity(key), Hs.candidateReason, reason);
  }
}
