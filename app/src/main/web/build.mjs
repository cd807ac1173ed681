// Writes what the pages load from elsewhere. The same packages give the same bytes; a test rebuilds.
import { writeFileSync } from "node:fs";
import { compile } from "sass";

const into = new URL("../resources/static/assets/", import.meta.url);

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
