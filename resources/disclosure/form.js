// SPDX-License-Identifier: Apache-2.0
// The form that a filer fills in, offline, in a browser. It holds the filer's part locked by a
// personal code, and seals the answers to the office by HPKE (RFC 9180: DHKEM(P-256,
// HKDF-SHA256), HKDF-SHA256, AES-256-GCM). It has no network, and writes nothing but the files
// that the person saves. core/disclosure/FORMAT.md says every byte. Text is only ever set as text.
"use strict";
(() => {
const pristine = "<!doctype html>\n" + document.documentElement.outerHTML;
const form = JSON.parse(document.getElementById("form").textContent);
const main = document.getElementById("main");
const octets = new TextEncoder();
let language = document.documentElement.lang;
let code = "";
let opened = null;   // what was locked: filer, kind, covers, due, before, proof, and a draft
let state = null;    // what is being answered: {section: {blank, complete, entries: [...]}}
let attached = [];

// Octets

const join = (...parts) => {
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
};
const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
const unhex = (text) => Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
const random = (size) => crypto.getRandomValues(new Uint8Array(size));

// Locked by the code

async function lockKey(salt) {
  const said = code.trim().toLowerCase().split(/\s+/).join(" ").normalize("NFKC");
  const base = await crypto.subtle.importKey("raw", octets.encode(said), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: form.locked.rounds }, base,
    { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
async function unlock() {
  const { salt, iv, sealed } = form.locked;
  const key = await lockKey(unhex(salt));
  const plain = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: unhex(iv), additionalData: unhex(form.id) }, key, unhex(sealed));
  return JSON.parse(new TextDecoder().decode(plain));
}
async function lock(content) {
  const salt = random(16), iv = random(12);
  const key = await lockKey(salt);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: unhex(form.id) }, key, octets.encode(JSON.stringify(content))));
  return { rounds: form.locked.rounds, salt: hex(salt), iv: hex(iv), sealed: hex(sealed) };
}

// Sealed to the office: HPKE, base mode

const KEM = join(octets.encode("KEM"), Uint8Array.of(0, 0x10));
const SUITE = join(octets.encode("HPKE"), Uint8Array.of(0, 0x10, 0, 1, 0, 2));
const NOTHING = new Uint8Array(0);
async function hmac(key, data) {
  // An empty key and one of zeros are the same to HMAC, but only the second may be imported.
  const usable = key.length ? key : new Uint8Array(32);
  const known = await crypto.subtle.importKey("raw", usable, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", known, data));
}
const extract = (suite, salt, label, ikm) =>
  hmac(salt, join(octets.encode("HPKE-v1"), suite, octets.encode(label), ikm));
const expand = async (suite, prk, label, info, size) => (await hmac(prk, join(
  Uint8Array.of(0, size), octets.encode("HPKE-v1"), suite, octets.encode(label), info,
  Uint8Array.of(1)))).slice(0, size);
async function seal(plain, info) {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const theirs = unhex(form.key);
  const recipient = await crypto.subtle.importKey("raw", theirs, curve, false, []);
  const pair = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const ours = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: recipient }, pair.privateKey, 256));
  const prk = await extract(KEM, NOTHING, "eae_prk", shared);
  const secret = await expand(KEM, prk, "shared_secret", join(ours, theirs), 32);
  const context = join(Uint8Array.of(0),
    await extract(SUITE, NOTHING, "psk_id_hash", NOTHING), await extract(SUITE, NOTHING, "info_hash", info));
  const schedule = await extract(SUITE, secret, "secret", NOTHING);
  const raw = await expand(SUITE, schedule, "key", context, 32);
  const iv = await expand(SUITE, schedule, "base_nonce", context, 12);
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  return join(ours, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain)));
}

// Elements

const t = (name, said = {}) => {
  let text = form.texts[language][name];
  for (const [key, value] of Object.entries(said))
    text = text.replaceAll("{" + key + "}", "\u2068" + value + "\u2069");  // in its own direction
  return text;
};
function el(name, given = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null) made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
}
let serial = 0;
const labelled = (text, control, required = true) => {
  control.id = control.id || "c" + (++serial);
  const said = required ? text : text + " " + t("form.optional");
  return el("div", {}, el("label", { for: control.id }, said), control);
};
const tick = (text, checked, changed) => {
  const id = "c" + (++serial);
  const box = el("input", { type: "checkbox", id, onchange: () => changed(box.checked) });
  box.checked = checked;
  return el("div", { class: "tick" }, box, el("label", { for: id }, text));
};
// The order of day and month is the United Nations' own.
const day = (iso) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language,
  { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso + "T00:00:00Z"));
const money = (amount) => form.currency + "\u00a0" + new Intl.NumberFormat(language).format(amount);

function languages() {
  const names = { ar: "العربية", en: "English", es: "Español", fr: "Français", ru: "Русский", zh: "中文" };
  const choice = el("select", { onchange: () => { language = choice.value; draw(); } });
  for (const one of Object.keys(form.texts)) {
    const option = el("option", { value: one, lang: one }, names[one]);
    option.selected = one === language;
    choice.append(option);
  }
  return labelled(t("form.language"), choice);
}

function draw() {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = t("form.title");
  serial = 0;
  const head = el("div", { class: "head" }, el("p", { class: "quiet" }, form.office), languages());
  main.replaceChildren(head, el("h1", {}, t("form.title")), ...(opened ? answering() : asking()));
}

function asking() {
  const field = el("input", { type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "none", dir: "ltr" });
  const told = el("p", { class: "wrong", role: "alert" });
  const go = async (event) => {
    event.preventDefault();
    code = field.value;
    try { opened = await unlock(); } catch { told.textContent = t("form.code_wrong"); field.focus(); return; }
    begin();
    draw();
    main.querySelector("h1").tabIndex = -1;
    main.querySelector("h1").focus();
  };
  if (!window.isSecureContext || !crypto.subtle) return [el("p", { class: "wrong", role: "alert" }, t("form.browser"))];
  return [el("p", { class: "quiet" }, t("form.private")),
    el("form", { onsubmit: go, novalidate: true }, el("p", {}, t("form.ask_code")), labelled(t("form.code"), field), told,
      el("div", { class: "foot" }, el("button", { class: "main", type: "submit" }, t("form.open"))))];
}

function begin() {
  const draft = opened.draft;
  state = {};
  for (const section of form.sections) {
    const before = (opened.before && opened.before.sections[section.name]) || [];
    state[section.name] = draft ? draft.sections[section.name]
      : { blank: false, complete: false, before: before.length > 0, entries: before.map(shown) };
  }
  state.remarks = draft ? draft.remarks : "";
  state.declared = false;
}
// An amount is typed as a text; it becomes hundredths when it is sealed.
const shown = (entry) => Object.fromEntries(Object.entries(entry).map(([name, value]) =>
  [name, value && typeof value === "object" ? { typed: (value.hundredths / 100).toFixed(2), currency: value.currency } : value]));

function answering() {
  const facts = el("dl", { class: "facts" });
  for (const [name, text] of [["form.filer", opened.filer + " (" + opened.number + ")"],
    ["form.covers", day(opened.covers)], ["form.due", day(opened.due)]])
    facts.append(el("dt", {}, t(name)), el("dd", {}, text));
  const told = el("p", { role: "status", id: "told" });
  const remarks = el("textarea", { rows: "4", maxlength: "100000", oninput: () => { state.remarks = remarks.value; } });
  remarks.value = state.remarks;
  return [facts, el("p", { class: "quiet" }, t("form.private")), el("p", {}, t("form.family")),
    ...form.sections.map(part),
    el("section", {}, labelled(t("form.remarks"), remarks, false), attachments()),
    el("section", { id: "declaring" }, tick(t("form.declare"), state.declared, (yes) => { state.declared = yes; })),
    told,
    el("div", { class: "foot" },
      el("button", { type: "button", class: "main", onclick: () => sealing(told) }, t("form.seal")),
      el("button", { type: "button", onclick: () => saving(told) }, t("form.save")))];
}

function part(section) {
  const mine = state[section.name];
  const box = el("section", { "aria-labelledby": "h-" + section.name, id: "s-" + section.name });
  const fill = (focus) => {
    box.replaceChildren(el("h2", { id: "h-" + section.name }, t("section." + section.name)));
    if (section.over) box.append(el("p", { class: "quiet" }, t("form.over", { amount: money(section.over) })));
    if (mine.before && mine.entries.length) box.append(el("p", { class: "quiet" }, t("form.before")));
    mine.entries.forEach((entry, at) => box.append(entryOf(section, entry, at, () => {
      mine.entries.splice(at, 1); fill("add");
    })));
    if (!mine.entries.length)
      box.append(tick(t("form.nothing"), mine.blank, (yes) => { mine.blank = yes; fill("blank"); }));
    if (!mine.blank) box.append(el("button", { type: "button", "data-add": true, onclick: () => {
      mine.entries.push({}); mine.complete = false; fill("last");
    } }, t("form.add")));
    if (mine.entries.length)
      box.append(tick(t("form.complete"), mine.complete, (yes) => { mine.complete = yes; }));
    if (focus === "add") box.querySelector("[data-add]")?.focus();
    if (focus === "blank") box.querySelector("input[type=checkbox]")?.focus();
    if (focus === "last") [...box.querySelectorAll("fieldset")].pop()?.querySelector("select, input")?.focus();
  };
  fill();
  return box;
}

function entryOf(section, entry, at, remove) {
  const grid = el("div", { class: "grid" });
  for (const column of section.columns) grid.append(control(entry, column));
  return el("fieldset", {}, el("legend", {}, t("form.entry", { number: at + 1 })), grid,
    el("div", { class: "foot" }, el("button", { type: "button", onclick: remove }, t("form.remove"))));
}

function control(entry, column) {
  const text = t("column." + column.name);
  const name = { "data-column": column.name };
  if (column.shape === "choice" || column.shape === "yes_no") {
    const field = el("select", { ...name, onchange: () => {
      entry[column.name] = column.shape === "choice" ? field.value : { yes: true, no: false }[field.value];
    } });
    const all = column.shape === "choice" ? column.choices.map((c) => [c, t("choice." + c)])
      : [["yes", t("form.yes")], ["no", t("form.no")]];
    for (const [value, said] of [["", t("form.choose")], ...all]) field.append(el("option", { value }, said));
    const has = entry[column.name];
    field.value = has === true ? "yes" : has === false ? "no" : has || "";
    return labelled(text, field, column.required);
  }
  if (column.shape === "amount") {
    const has = entry[column.name] = entry[column.name] || { typed: "", currency: form.currency };
    const sum = el("input", { ...name, inputmode: "decimal", dir: "ltr", autocomplete: "off", oninput: () => { has.typed = sum.value; } });
    sum.value = has.typed;
    const kind = el("select", { onchange: () => { has.currency = kind.value; } });
    for (const one of form.currencies) kind.append(el("option", { value: one }, one));
    kind.value = has.currency;
    return el("div", { class: "amount" }, labelled(text, sum, column.required), labelled(t("column.currency"), kind));
  }
  const field = el("input", { ...name, type: column.shape === "day" ? "date" : "text", dir: "auto",
    maxlength: "300", autocomplete: "off", oninput: () => { entry[column.name] = field.value; } });
  field.value = entry[column.name] || "";
  return labelled(text, field, column.required);
}

function attachments() {
  const list = el("ul", {});
  const told = el("p", { class: "wrong", role: "alert" });
  const show = () => list.replaceChildren(...attached.map((file, at) => el("li", {}, file.name + " ",
    el("button", { type: "button", "aria-label": t("form.remove") + " " + file.name,
      onclick: () => { attached.splice(at, 1); show(); } }, "×"))));
  const field = el("input", { type: "file", multiple: true, onchange: () => {
    const all = [...attached, ...field.files];
    const size = all.reduce((n, file) => n + file.size, 0);
    field.value = "";
    told.textContent = "";
    if (all.length > form.files || size > form.megabytes * 1048576) { told.textContent = t("form.too_big"); return; }
    attached = all;
    show();
  } });
  show();
  return el("div", {}, labelled(t("form.attachments"), field, false),
    el("p", { class: "quiet" }, t("form.limit", { files: form.files, megabytes: form.megabytes })), told, list);
}

// Saving and sealing

function download(name, type, bytes) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

async function saving(told) {
  const sections = Object.fromEntries(form.sections.map((s) => [s.name, state[s.name]]));
  const locked = await lock({ ...opened, draft: { sections, remarks: state.remarks } });
  const content = JSON.stringify({ ...form, locked }).replaceAll("<", "\\u003c");
  const start = pristine.indexOf('id="form">') + 10;
  const end = pristine.indexOf("<\/script>", start);
  const name = "form-" + form.id.slice(0, 8) + ".html";
  download(name, "text/html", octets.encode(pristine.slice(0, start) + content + pristine.slice(end)));
  told.className = "right";
  told.textContent = t("form.saved", { name });
}

// Reads digits and marks as core/disclosure/amounts.py does: 1,234.56 and 1.234,56 are one sum. A
// mark before three digits groups thousands, unless the currency has as many decimals.
const GROUPED = /^(?:\d+|\d{1,3}([ ',.])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})$/;
const THREE_DECIMALS = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

function amountOf(has) {
  const typed = (has.typed || "").trim();
  if (/\p{No}/u.test(typed)) return null; // 10² is not 102
  const said = typed.normalize("NFKC").replace(/[’‘`´٬]/g, "'").replace(/،/g, ",").replace(/\s+/g, " ")
    .replace(/[٠-٩]/g, (d) => "٠١٢٣٤٥٦٧٨٩".indexOf(d)).replace(/[۰-۹]/g, (d) => "۰۱۲۳۴۵۶۷۸۹".indexOf(d));
  const tail = /^(.*)([.,٫])(\d+)$/.exec(said);
  const thousands = tail && tail[2] !== "٫" && (tail[1].includes(tail[2]) ||
    (tail[3].length === 3 && /^[1-9]\d*$/.test(tail[1]) && !THREE_DECIMALS.includes(has.currency)));
  const [whole, cents] = tail && !thousands ? [tail[1], tail[3]] : [said, ""];
  const digits = whole.replace(/\D/g, "");
  if (!GROUPED.test(whole) || digits.length > 13 || cents.length > 2) return null;
  return { hundredths: Number(digits) * 100 + Number(cents.padEnd(2, "0")), currency: has.currency };
}

// Returns the answers as they are sealed, and the controls that still need one.
function gathered() {
  const sections = {}, lacking = [];
  const lack = (control, why) => { if (control) lacking.push([control, why]); };
  for (const section of form.sections) {
    const mine = state[section.name];
    const box = document.getElementById("s-" + section.name);
    if (!mine.entries.length && !mine.blank) lack(box.querySelector("input[type=checkbox]"), "form.needed");
    if (mine.entries.length && !mine.complete) lack([...box.querySelectorAll("input[type=checkbox]")].pop(), "form.needed");
    const places = box.querySelectorAll("fieldset");
    sections[section.name] = mine.entries.map((entry, at) => {
      const made = {};
      for (const column of section.columns) {
        const place = places[at].querySelector(`[data-column="${column.name}"]`);
        let value = entry[column.name];
        if (column.shape === "amount") {
          const typed = (value.typed || "").trim();
          value = typed ? amountOf(value) : null;
          if (typed && !value) { lack(place, "form.number"); continue; }
        }
        if (typeof value === "string") value = value.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
        const empty = value === undefined || value === null || value === "";
        if (empty && column.required) lack(place, "form.needed");
        if (!empty) made[column.name] = value;
      }
      return made;
    });
  }
  if (!state.declared) lack(document.querySelector("#declaring input"), "form.needed");
  return [sections, lacking];
}

function mark(lacking) {
  for (const one of main.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
  for (const one of main.querySelectorAll(".lacking")) one.remove();
  for (const [control, why] of lacking) {
    const id = "l" + (++serial);
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", id);
    control.parentElement.append(el("p", { class: "wrong lacking", id }, t(why)));
  }
  lacking[0]?.[0].focus();
}

async function sealing(told) {
  const [sections, lacking] = gathered();
  mark(lacking);
  if (lacking.length) {
    told.className = "wrong";
    told.textContent = t("form.missing", { count: lacking.length });
    return;
  }
  const files = await Promise.all(attached.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const body = octets.encode(JSON.stringify({
    format: "probitas.return", version: 1, form: form.id, proof: opened.proof,
    statement: { format: "probitas.statement", version: 1, kind: opened.kind, language,
      signed_on: new Date().toLocaleDateString("sv"), sections, remarks: state.remarks.replaceAll("\r", "").trim() },
    attachments: attached.map((file, at) => ({ name: file.name.slice(0, 200), size: files[at].length })),
  }));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, body.length);
  const content = join(size, body, ...files);
  const padded = new Uint8Array(Math.ceil(content.length / form.pad) * form.pad);
  padded.set(content);
  const start = join(octets.encode("PBRETURN"), Uint8Array.of(1), unhex(form.id));
  const name = "statement-" + hex(random(4)) + ".probitas";
  download(name, "application/octet-stream", join(start, await seal(padded, start)));
  told.className = "right";
  told.textContent = t("form.sealed", { name });
}

draw();
})();
