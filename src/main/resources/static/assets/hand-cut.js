// A cut drawn by hand: the frame keeps its shape and stays on the picture. It is pulled by mouse or finger, moved by the arrow keys, made larger
// and smaller by + and -, or typed as numbers; whatever is changed, the rest follows, and beside it stands what it will look like.
const STEP = 0.01;
const CORNERS = [[0, 0], [1, 0], [1, 1], [0, 1]];
const GRIP = 9;
const SVG = "http://www.w3.org/2000/svg";

const clamp = (value, least, most) => Math.max(least, Math.min(most, value));
const hundredths = (share, round) => String(round(share * 10000) / 100);

/** Frames are shares of the picture: left, top, width; a height is its width times the ratio. */
function start(card) {
  const ratio = Number(card.dataset.ratio);
  const widest = Math.min(1, 1 / ratio);
  const whole = card.querySelector("[data-whole]");
  const { width: across, height: down } = whole.viewBox.baseVal;
  const part = (name) => card.querySelector(`[data-${name}]`);
  const group = part("frame");
  const form = card.querySelector("form");
  const { left, top, width } = form.elements;
  const grips = CORNERS.map(() => group.appendChild(document.createElementNS(SVG, "circle")));
  let frame = read() ?? { left: 0, top: 0, width: widest };

  const fitted = (wanted) => {
    const wide = clamp(wanted.width, Math.min(widest, 0.02), widest);
    return { width: wide, left: clamp(wanted.left, 0, 1 - wide), top: clamp(wanted.top, 0, Math.max(0, 1 - wide * ratio)) };
  };

  function read() {
    const typed = [left, top, width].map((field) => (field.value.trim() === "" ? NaN : Number(field.value) / 100));
    return typed.some(Number.isNaN) ? null : { left: typed[0], top: typed[1], width: typed[2] };
  }

  function draw() {
    const [x, y, w, h] = [frame.left * across, frame.top * down, frame.width * across, frame.width * ratio * down];
    const box = { x, y, width: w, height: h };
    for (const [name, value] of Object.entries(box)) group.querySelector("rect").setAttribute(name, value);
    group.querySelector("path").setAttribute("d", `M0 0H${across}V${down}H0ZM${x} ${y}h${w}v${h}h${-w}z`);
    part("look").setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
    part("size").textContent = `${Math.round(w)}×${Math.round(h)}`;
    grips.forEach((grip, at) => {
      grip.setAttribute("cx", x + CORNERS[at][0] * w);
      grip.setAttribute("cy", y + CORNERS[at][1] * h);
    });
    const small = Math.round(w) < Number(card.dataset.needed);
    part("small").hidden = !small;
    if (!small) form.elements.small.checked = false;
  }

  /** The width is rounded down, so that no rounding puts the frame over an edge. */
  function write() {
    left.value = hundredths(frame.left, Math.round);
    top.value = hundredths(frame.top, Math.round);
    width.value = hundredths(frame.width, (parts) => Math.floor(parts + 1e-6));
  }

  function set(wanted) {
    frame = fitted(wanted);
    draw();
    write();
  }

  const tell = () => (part("told").textContent = `左边空${left.value}%，上边空${top.value}%，宽${width.value}%，${part("size").textContent}像素`);

  /** About its middle. */
  const grown = (by) => {
    const wide = clamp(frame.width + by, Math.min(widest, 0.02), widest);
    const more = wide - frame.width;
    return { width: wide, left: frame.left - more / 2, top: frame.top - (more * ratio) / 2 };
  };

  const moved = (right, below) => ({ ...frame, left: frame.left + right, top: frame.top + below });

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey && event.key.startsWith("Arrow") ? STEP * 5 : STEP;
    const wanted = {
      ArrowLeft: () => moved(-step, 0),
      ArrowRight: () => moved(step, 0),
      ArrowUp: () => moved(0, -step),
      ArrowDown: () => moved(0, step),
      "+": () => grown(2 * STEP),
      "=": () => grown(2 * STEP),
      "-": () => grown(-2 * STEP),
      _: () => grown(-2 * STEP),
    }[event.key];
    if (!wanted) return;
    event.preventDefault();
    set(wanted());
    tell();
  }

  function shareAt(event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(whole.getScreenCTM().inverse());
    return { x: x / across, y: y / down };
  }

  /** The corner across from the one that is pulled stays where it is; pulling aside and pulling down count alike. */
  function pulled(corner, from, at) {
    const [right, below] = CORNERS[corner];
    const stays = { x: from.left + (right ? 0 : from.width), y: from.top + (below ? 0 : from.width * ratio) };
    const room = Math.min(right ? 1 - stays.x : stays.x, (below ? 1 - stays.y : stays.y) / ratio);
    const reach = ((at.x - stays.x) * (right ? 1 : -1) + ((at.y - stays.y) * (below ? 1 : -1)) / ratio) / 2;
    const wide = clamp(reach, Math.min(room, 0.02), room);
    return { width: wide, left: right ? stays.x : stays.x - wide, top: below ? stays.y : stays.y - wide * ratio };
  }

  function hold(event) {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    group.focus({ preventScroll: true });
    const [from, begun, corner] = [frame, shareAt(event), grips.indexOf(event.target)];
    const follow = (now) => {
      const at = shareAt(now);
      if (corner < 0) set({ ...from, left: from.left + at.x - begun.x, top: from.top + at.y - begun.y });
      else set(pulled(corner, from, at));
    };
    const end = () => {
      group.removeEventListener("pointermove", follow);
      tell();
    };
    group.setPointerCapture(event.pointerId);
    group.addEventListener("pointermove", follow);
    group.addEventListener("lostpointercapture", end, { once: true });
  }

  function typed() {
    const wanted = read();
    if (!wanted) return;
    frame = fitted(wanted);
    draw();
  }

  /** As large under a finger however large the picture is. */
  const measure = () => {
    const scale = whole.getScreenCTM()?.a || 1;
    grips.forEach((grip) => grip.setAttribute("r", GRIP / scale));
  };

  group.setAttribute("tabindex", "0");
  group.setAttribute("role", "application");
  group.setAttribute("aria-label", "裁切框，方向键移动，加号减号放大缩小");
  group.addEventListener("keydown", key);
  group.addEventListener("pointerdown", hold);
  group.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false }); // the frame goes along, not the page
  for (const field of [left, top, width]) {
    field.addEventListener("input", typed);
    field.addEventListener("change", () => read() && (write(), tell()));
  }
  new ResizeObserver(measure).observe(whole);
  frame = fitted(frame);
  draw();
}

document.querySelectorAll("[data-hand-cut]").forEach(start);
