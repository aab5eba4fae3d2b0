// Whoever has to sign in is nobody yet: the page kept to open without a network says who was here before.
import "./passkeys.js";

window.caches?.delete("entry");
