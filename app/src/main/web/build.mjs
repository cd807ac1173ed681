// Writes what the pages load from elsewhere. The same packages give the same bytes; a test rebuilds.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const into = new URL("../resources/static/assets/", import.meta.url);
const from = new URL("./node_modules/", import.meta.url);

const bootstrap = compile("bootstrap.scss", {
  style: "compressed",
  charset: false,
  quietDeps: true,
  silenceDeprecations: ["import", "global-builtin", "color-functions"],
});
writeFileSync(
  new URL("bootstrap.css", into),
  "/* Bootstrap 5.3.9, MIT licence, https://getbootstrap.com */\n" + bootstrap.css + "\n",
);

const htmx = readFileSync(new URL("htmx.org/dist/htmx.min.js", from), "utf8");
writeFileSync(
  new URL("htmx.js", into),
  "/* htmx 4.0.1, 0BSD licence, https://htmx.org */\n" +
    htmx.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, "\n"),
);
