// Shows the two choices above the list of breaches, and hides what they leave out.
// Without it the headings below the list do the same.

const form = document.getElementById("case-filter");
const status = document.getElementById("filter-shown");
const cases = [...document.querySelectorAll(".case")];

/** The words in an attribute of a breach. */
const words = (item, name) => (item.dataset[name] ?? "").split(" ").filter(Boolean);

const update = () => {
  const { service, place } = Object.fromEntries(new FormData(form));
  let shown = 0;
  for (const item of cases) {
    const places = words(item, "places");
    // A breach that names no place may have hit people anywhere.
    const fits =
      (!service || words(item, "services").includes(service)) &&
      (!place || places.length === 0 || places.includes(place));
    item.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  status.textContent = form.dataset.shown.replace("#", String(shown));
};

form.addEventListener("change", update);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
update();
