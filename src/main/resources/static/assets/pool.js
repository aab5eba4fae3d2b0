// The pool: a chosen filter is applied at once.
import "./samples.js";

document.querySelectorAll("form[data-auto]").forEach((form) => {
  form.addEventListener("change", ({ target }) => target.tagName === "SELECT" && form.requestSubmit());
  form.addEventListener("submit", () => [...form.elements].forEach((field) => (field.disabled = field.value === "")));
});
