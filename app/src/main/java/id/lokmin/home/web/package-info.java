/** The first page, and the page of search. */
@NullMarked
package id.lokmin.home.web;

import org.jspecify.annotations.NullMarked;
