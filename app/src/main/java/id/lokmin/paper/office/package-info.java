/**
 * Papers as office files: Word, PowerPoint and Excel, made of native parts that people can edit.
 *
 * <p>Apache POI does the first two with its small schemas; fastexcel streams the third. A chart on
 * a slide is a real chart with its workbook inside.
 */
@NullMarked
package id.lokmin.paper.office;

import org.jspecify.annotations.NullMarked;
