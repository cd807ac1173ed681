/** What {@link id.lokmin.access} does to a request before any page sees it. */
@NullMarked
package id.lokmin.access.web;

import org.jspecify.annotations.NullMarked;
