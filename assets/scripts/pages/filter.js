// Shows the two choices above the list of breaches, and hides what they leave out.
// Without it the headings below the list do the same.

const filter = /** @type {HTMLElement} */ (document.getElementById("case-filter"));
const [service, place] = ["filter-service", "filter-place"].map(
  (id) => /** @type {HTMLSelectElement} */ (document.getElementById(id)),
);
const status = /** @type {HTMLElement} */ (document.getElementById("filter-shown"));
const cases = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".case"))];

/**
 * The words in an attribute of a breach.
 *
 * @param {HTMLElement} item
 * @param {string} name
 */
const words = (item, name) => (item.dataset[name] ?? "").split(" ").filter(Boolean);

const update = () => {
  let shown = 0;
  for (const item of cases) {
    const places = words(item, "places");
    // A breach that names no place may have hit people anywhere.
    const fits =
      (!service.value || words(item, "services").includes(service.value)) &&
      (!place.value || places.length === 0 || places.includes(place.value));
    item.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  status.textContent = (filter.dataset.shown ?? "").replace("#", String(shown));
};

filter.addEventListener("change", update);
filter.hidden = false;
update();
