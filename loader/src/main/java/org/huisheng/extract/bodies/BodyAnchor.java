package org.huisheng.extract.bodies;

import java.util.Optional;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.model.Basis;
import org.huisheng.model.Division;
import org.huisheng.model.Level;

/**
 * The beginning of a body's name that says where the body belongs.
 *
 * @param form how it is written
 * @param end offset in the view after it
 * @param wording as written, for names that cannot be completed
 * @param division what it means (for a town, the county it lies in); absent for the country and
 *     where the document gives no evidence
 * @param level the level of what it means
 * @param basis how it was understood
 */
record BodyAnchor(
    AnchorForm form,
    int end,
    String wording,
    Optional<Division> division,
    Level level,
    Basis basis) {

  /** {@return whether a name that begins with it says which body it is} */
  boolean resolved() {
    return division.isPresent() || form == AnchorForm.NATION || form == AnchorForm.TOWN;
  }

  /** {@return what it is called in canonical names: the division's full name, or the wording} */
  String name() {
    return form == AnchorForm.TOWN ? wording : division.map(Division::name).orElse(wording);
  }
}
