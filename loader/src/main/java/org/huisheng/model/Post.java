package org.huisheng.model;

import java.util.Optional;

/**
 * A post as a text states it.
 *
 * @param title 主席, 副书记
 * @param organisation canonical name of the body it is at, if the text says
 */
public record Post(String title, Optional<String> organisation) {}
