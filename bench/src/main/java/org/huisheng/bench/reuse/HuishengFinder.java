package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.TextReuse;

/** Ours, without any list of formulas: what is frequent has to be seen from the texts. */
final class HuishengFinder implements ReuseFinder {

  @Override
  public String name() {
    return "Huisheng";
  }

  @Override
  public List<Match> find(List<String> texts) {
    List<Match> matches = new ArrayList<>();
    new TextReuse(texts, new FormulaMask(List.of()))
        .find(
            found ->
                matches.add(
                    new Match(
                        found.first(),
                        found.startInFirst(),
                        found.endInFirst(),
                        found.second(),
                        found.startInSecond(),
                        found.endInSecond())));
    return matches;
  }
}
