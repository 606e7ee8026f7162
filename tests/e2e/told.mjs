// Everything that a frame may tell the page around it.

/** Whether `data` is one of the three messages, with no field and no text beyond theirs. */
export function isTold(data) {
  if (Object.prototype.toString.call(data) !== "[object Object]") return false;
  const { app, v, type, height, ...more } = data;
  if (app !== "osuiko" || v !== 1 || Object.keys(more).length > 0) return false;
  if (type === "height") return Number.isInteger(height) && height > 0 && height % 100 === 0;
  return ["ready", "closed"].includes(type) && !("height" in data);
}
