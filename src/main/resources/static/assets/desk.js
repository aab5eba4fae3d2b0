// The desk's habits, each in a file of its own: keys on lists, what is typed is kept, photos go up at once, rich text.
import "./keys.js";
import "./fresh.js";
import "./keep.js";
import "./photos.js";
import "./suggest.js";

if (document.querySelector("textarea[data-editor]")) import("./editor.js");
if (document.querySelector("[data-live]")) import("./live.js");
if (document.querySelector("[data-hand-cut]")) import("./hand-cut.js");
// The tab one is at is seen, however many stand before it.
for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
  const row = tab.closest(".tabs");
  row.scrollLeft += tab.getBoundingClientRect().right - row.getBoundingClientRect().right + 16;
}
// Whoever leaves takes the page along that was kept to open without a network: it says who they are.
document.querySelector("form[action='/sign-out']")?.addEventListener("submit", () => window.caches?.delete("entry"));
