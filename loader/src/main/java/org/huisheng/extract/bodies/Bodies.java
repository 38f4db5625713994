package org.huisheng.extract.bodies;

import java.util.List;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Organisation;
import org.huisheng.model.Span;

/**
 * The bodies of one document, and where they stand in its cleaned view.
 *
 * @param organisations named bodies, by first mention
 * @param generic classes of bodies, by first mention
 * @param placed every mention of either, ascending and without overlap
 */
public record Bodies(
    List<Organisation> organisations, List<GenericBody> generic, List<Placed> placed) {

  /**
   * One mention.
   *
   * @param inView its place in the cleaned view
   * @param name name of the organisation or generic body it denotes
   * @param isGeneric whether it denotes a class of bodies
   */
  public record Placed(Span inView, String name, boolean isGeneric) {}

  public Bodies {
    organisations = List.copyOf(organisations);
    generic = List.copyOf(generic);
    placed = List.copyOf(placed);
  }
}
