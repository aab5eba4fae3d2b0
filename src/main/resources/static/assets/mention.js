// A name that is pressed is written into the field where the cursor stands, as one speaks to somebody.
document.querySelectorAll("[data-mention]").forEach((names) =>
  names.addEventListener("click", ({ target }) => {
    const name = target.closest("[data-name]")?.dataset.name;
    if (!name) return;
    const field = document.getElementById(names.dataset.mention);
    field.setRangeText(`@${name} `, field.selectionStart, field.selectionEnd, "end");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }),
);
