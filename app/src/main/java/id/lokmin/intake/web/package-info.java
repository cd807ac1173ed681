/**
 * The pages of section "Data": bringing files in, what came in, who has reported, what a value was.
 *
 * <p>Between choosing a file and storing it lies a {@link id.lokmin.intake.Delivery}: it is looked
 * at and stored by {@link id.lokmin.intake.Unloading}, not by the request, so a page can be left
 * and come back to. Every page is put into words by a drawing of its own; the template works
 * nothing out.
 */
@NullMarked
package id.lokmin.intake.web;

import org.jspecify.annotations.NullMarked;
