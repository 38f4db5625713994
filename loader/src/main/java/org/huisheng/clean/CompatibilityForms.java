package org.huisheng.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Puts the ordinary character in the place of a radical ({@code ⼯}) or a compatibility ideograph
 * ({@code 﨑}) that looks the same: what comes out of some page files. Searches never find those.
 */
final class CompatibilityForms implements CleaningStep {

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      if (isRadical(c) || isCompatible(c)) {
        String ordinary = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (ordinary.charAt(0) != c) {
          Edit edit = new Edit(new Span(i, i + 1), ordinary);
          changes.add(new Change.Mended(RepairKind.OCR, edit));
        }
      }
    }
    return changes;
  }

  private static boolean isRadical(char c) {
    return c >= '\u2E80' && c <= '\u2FD5';
  }

  private static boolean isCompatible(char c) {
    return c >= '\uF900' && c <= '\uFAFF';
  }
}
