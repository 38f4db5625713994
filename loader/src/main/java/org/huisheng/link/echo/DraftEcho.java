package org.huisheng.link.echo;

import java.util.List;
import org.huisheng.model.Echo.Kind;
import org.huisheng.model.Span;

/**
 * Wording that a draft shares with a text of a shelf.
 *
 * @param text the text, by its number
 * @param inDraft every place in the draft, in offsets of its original
 * @param inText every place in the text, likewise
 * @param kind how the two are alike
 * @param matched equal characters, letters, digits and Han characters only
 * @param similarity share of equal characters, above 0, at most 1
 * @param novelty equal characters that are no formula's
 */
public record DraftEcho(
    int text,
    List<Span> inDraft,
    List<Span> inText,
    Kind kind,
    int matched,
    double similarity,
    int novelty) {}
