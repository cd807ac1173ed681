/**
 * Lokmin as people meet it: in a real browser, on an office screen and on a phone.
 *
 * <p>A class says {@link id.lokmin.browser.InBrowser @InBrowser} and its tests take a {@link
 * id.lokmin.browser.Browser}. One Chromium serves the whole run, each test gets windows of its own;
 * classes that only look share one server over the demonstration Puskesmas, classes that change
 * something ask for their own copy. A test fails also for what it did not look at: an error in the
 * browser's console, a file that is not there, something the content policy forbids.
 */
@NullMarked
package id.lokmin.browser;

import org.jspecify.annotations.NullMarked;
