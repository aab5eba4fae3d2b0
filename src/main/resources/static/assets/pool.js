// The pool: a chosen filter is applied at once, a sample reason is put into its field to be changed.
document.querySelectorAll("form[data-auto]").forEach((form) => {
  form.addEventListener("change", ({ target }) => target.tagName === "SELECT" && form.requestSubmit());
  form.addEventListener("submit", () => [...form.elements].forEach((field) => (field.disabled = field.value === "")));
});

document.querySelectorAll("[data-samples]").forEach((list) =>
  list.addEventListener("click", ({ target }) => {
    const said = target.closest("[data-say]");
    if (!said) return;
    const field = document.getElementById(list.dataset.samples);
    field.value = said.textContent;
    field.focus();
  }),
);
