// A sample is put into its field, to be changed there.
document.querySelectorAll("[data-samples]").forEach((list) =>
  list.addEventListener("click", ({ target }) => {
    const said = target.closest("[data-say]");
    if (!said) return;
    const field = document.getElementById(list.dataset.samples);
    field.value = said.textContent;
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }),
);
